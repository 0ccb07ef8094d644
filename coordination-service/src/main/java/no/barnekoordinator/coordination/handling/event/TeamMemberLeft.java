package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody left the team.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TeamMemberLeft")
public record TeamMemberLeft(UUID caseId, UUID memberId, String municipality, Instant happenedAt)
        implements TeamEvent {}
