package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Plans a transition of a child.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param transitionId of a new transition; the one to adult life has an id of its own
 * @param dayOf the day it happens, a date in Norway; for turning 18 it follows from the birth date
 * @param receiving the service that takes over, at most {@value Required#SHORT_TEXT} characters; may be left out
 */
public record PlanTransition(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        UUID childId,
        TransitionKind kind,
        @Nullable LocalDate dayOf,
        @Nullable String receiving,
        Instant at) {

    public PlanTransition {
        receiving = Required.shortText("receiving", receiving);
        if (kind != TransitionKind.TURNING_18) {
            LocalDate today = Oslo.dateOf(at);
            LocalDate day = Required.value("dayOf", dayOf);
            PossibleDates.mustBeNear("dayOf", day, today);
            if (day.isBefore(today)) {
                throw Refusal.againstRule("transition-day-passed");
            }
        }
    }
}
