package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody is not of the family any more, or should not have been written down.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.FamilyMemberLeft")
public record FamilyMemberLeft(UUID caseId, UUID memberId, String municipality, Instant happenedAt)
        implements TeamEvent {}
