package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The youth said no.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.OrdinaryCoordinatorDeclined")
public record OrdinaryCoordinatorDeclined(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
