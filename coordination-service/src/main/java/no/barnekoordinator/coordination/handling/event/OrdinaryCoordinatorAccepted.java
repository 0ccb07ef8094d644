package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The youth said yes, and who it is has been named.
 *
 * @param coordinator who it is; null after erasure
 * @param startsOn first day, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.OrdinaryCoordinatorAccepted")
public record OrdinaryCoordinatorAccepted(
        UUID caseId,
        UUID transitionId,
        UUID childId,
        @Personal @Nullable String coordinator,
        LocalDate startsOn,
        String municipality,
        Instant happenedAt)
        implements TransitionEvent {}
