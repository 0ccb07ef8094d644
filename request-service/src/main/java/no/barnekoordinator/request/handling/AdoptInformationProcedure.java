package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Register how the municipality tells families that the child coordinator exists.
 *
 * @param newId used when the municipality has no procedure yet
 * @param nextReviewOn a working day
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

    /** Most characters of the text that says how families are told. */
    public static final int LONGEST_TEXT = 4_000;

    /** @throws Refusal when the text is missing or too long, or a date lies where it cannot */
    public AdoptInformationProcedure {
        if (howFamiliesAreTold.isBlank()) {
            throw Refusal.againstRule("procedure-empty");
        }
        if (howFamiliesAreTold.length() > LONGEST_TEXT) {
            throw Refusal.againstRule("text-too-long", LONGEST_TEXT);
        }
        if (lastPublishedOn != null && lastPublishedOn.isAfter(Oslo.dateOf(registeredAt))) {
            throw Refusal.againstRule("publication-in-future");
        }
        if (!nextReviewOn.isAfter(adoptedOn)) {
            throw Refusal.againstRule("review-before-adoption");
        }
    }
}
