package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The youth says yes, and it is named who.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param coordinator who it is, at most {@value Required#SHORT_TEXT} characters
 * @param startsOn first day, a date in Norway
 */
public record AcceptOrdinaryCoordinator(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        String coordinator,
        LocalDate startsOn,
        Instant at) {

    public AcceptOrdinaryCoordinator {
        coordinator = Required.text("coordinator", coordinator);
        PossibleDates.mustBeNear("startsOn", startsOn, Oslo.dateOf(at));
    }
}
