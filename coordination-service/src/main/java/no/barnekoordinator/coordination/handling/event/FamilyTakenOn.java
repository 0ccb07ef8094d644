package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator is responsible for a family, as its coordinator or as a deputy.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.FamilyTakenOn")
public record FamilyTakenOn(UUID coordinatorId, UUID caseId, String municipality, Instant happenedAt)
        implements CoordinatorEvent {}
