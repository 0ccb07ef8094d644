package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A granted request opened a family case.
 *
 * @param requestId the request that was granted
 * @param municipality four digits
 * @param happenedAt when the request was granted, UTC
 */
@EventName("coordination.CaseOpened")
public record CaseOpened(UUID caseId, UUID requestId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
