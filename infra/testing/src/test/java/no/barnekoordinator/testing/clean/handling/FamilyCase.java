package no.barnekoordinator.testing.clean.handling;

import java.time.Clock;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.testing.clean.handling.event.CaseOpened;
import no.barnekoordinator.testing.clean.words.Deadline;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
class FamilyCase {
    @AggregateIdentifier
    UUID id;

    Deadline deadline;

    CaseOpened decide(OpenCase command, Clock clock) {
        return new CaseOpened(command.caseId(), clock.instant(), ClockKind.values()[0], new byte[0], null);
    }
}
