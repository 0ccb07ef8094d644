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
 * Writes down what is to be done in a planned transition.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param what at most {@value Required#SHORT_TEXT} characters
 * @param owner who does it, at most {@value Required#SHORT_TEXT} characters
 * @param dueOn the last day, a date in Norway, not behind
 */
public record WriteStep(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        UUID stepId,
        String what,
        String owner,
        LocalDate dueOn,
        Instant at) {

    public WriteStep {
        what = Required.text("what", what);
        owner = Required.text("owner", owner);
        LocalDate today = Oslo.dateOf(at);
        PossibleDates.mustBeNear("dueOn", dueOn, today);
        if (dueOn.isBefore(today)) {
            throw Refusal.againstRule("step-due-passed");
        }
    }
}
