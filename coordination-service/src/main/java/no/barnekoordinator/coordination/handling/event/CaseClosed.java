package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.platform.event.EventName;

/**
 * The family case ended.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CaseClosed")
public record CaseClosed(UUID caseId, ClosingReason reason, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
