package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator is responsible for a family no longer.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.FamilyGivenUp")
public record FamilyGivenUp(UUID coordinatorId, UUID caseId, String municipality, Instant happenedAt)
        implements CoordinatorEvent {}
