package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Register how the municipality tells families that the child coordinator exists.
 *
 * @param newId used when the municipality has no procedure yet
 */
public record AdoptInformationProcedure(
        @TargetAggregateIdentifier ProcedureId procedure,
        UUID newId,
        LocalDate adoptedOn,
        @Nullable LocalDate lastPublishedOn,
        String howFamiliesAreTold,
        LocalDate nextReviewOn,
        Instant registeredAt) {

    /** One procedure per municipality. */
    public record ProcedureId(String municipality) {
        @Override
        public String toString() {
            return "information-procedure-" + municipality;
        }
    }

    public AdoptInformationProcedure {
        if (howFamiliesAreTold.isBlank()) {
            throw Refusal.againstRule("procedure-empty");
        }
        if (!nextReviewOn.isAfter(adoptedOn)) {
            throw Refusal.againstRule("review-before-adoption");
        }
    }
}
