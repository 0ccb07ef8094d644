package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The service has seen what is asked of it.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionAcknowledged")
public record InstructionAcknowledged(UUID caseId, UUID instructionId, String municipality, Instant happenedAt)
        implements TeamEvent {}
