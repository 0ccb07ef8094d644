package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.AdoptInformationProcedure.ProcedureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Register that families were told again.
 *
 * @param publishedOn a date in Norway, today or earlier
 */
public record PublishInformationProcedure(
        @TargetAggregateIdentifier ProcedureId procedure, LocalDate publishedOn, Instant registeredAt) {

    /** @throws Refusal when the day has not come */
    public PublishInformationProcedure {
        if (publishedOn.isAfter(Oslo.dateOf(registeredAt))) {
            throw Refusal.againstRule("publication-in-future");
        }
    }
}
