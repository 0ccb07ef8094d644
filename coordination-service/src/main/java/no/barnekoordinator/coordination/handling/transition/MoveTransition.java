package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Sets another day or another service for a planned transition other than to adult life.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param dayOf the day it happens, a date in Norway, not behind
 * @param receiving at most {@value Required#SHORT_TEXT} characters; may be left out
 */
public record MoveTransition(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        LocalDate dayOf,
        @Nullable String receiving,
        Instant at) {

    public MoveTransition {
        receiving = Required.shortText("receiving", receiving);
        LocalDate today = Oslo.dateOf(at);
        PossibleDates.mustBeNear("dayOf", dayOf, today);
        if (dayOf.isBefore(today)) {
            throw Refusal.againstRule("transition-day-passed");
        }
    }
}
