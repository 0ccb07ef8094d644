package no.barnekoordinator.coordination.reaction;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.coordination.letter.Letters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Who coordinates is written to the family: when it takes effect, and to whomever is written down, or can be reached,
 * only later. What is owed is seen from everything that has happened, so that a fact told of twice has one letter.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenCoordinatorIsAppointedThenWriteToTheFamily {

    private final Letters letters;

    WhenCoordinatorIsAppointedThenWriteToTheFamily(Letters letters) {
        this.letters = letters;
    }

    @EventHandler
    void on(CoordinatorAppointed event) {
        write(event.caseId(), event.happenedAt());
    }

    @EventHandler
    void on(CaseReopened event) {
        write(event.caseId(), event.happenedAt());
    }

    @EventHandler
    void on(FamilyMemberEntered event) {
        write(event.caseId(), event.happenedAt());
    }

    @EventHandler
    void on(FamilyMemberCorrected event) {
        write(event.caseId(), event.happenedAt());
    }

    @EventHandler
    void on(BirthDateNoted event) {
        write(event.caseId(), event.happenedAt());
    }

    @EventHandler
    void on(PostalDetailsNoted event) {
        write(event.caseId(), event.happenedAt());
    }

    private void write(UUID caseId, Instant at) {
        letters.writeWhatIsOwed(caseId, at);
    }
}
