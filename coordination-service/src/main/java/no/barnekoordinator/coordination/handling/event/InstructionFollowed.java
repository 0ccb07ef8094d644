package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The service has done what was asked.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionFollowed")
public record InstructionFollowed(UUID caseId, UUID instructionId, String municipality, Instant happenedAt)
        implements TeamEvent {}
