package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A yes to a move that is planned was taken back, or is no longer theirs to give.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MoveAgreementWithdrawn")
public record MoveAgreementWithdrawn(UUID caseId, UUID moveId, UUID memberId, String municipality, Instant happenedAt)
        implements TeamEvent {}
