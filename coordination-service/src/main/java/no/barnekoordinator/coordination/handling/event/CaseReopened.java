package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A closed case is open again, because a complaint was upheld.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CaseReopened")
public record CaseReopened(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
