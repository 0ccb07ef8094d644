package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The day an instruction is to be followed is near, and nothing is answered.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionReminded")
public record InstructionReminded(UUID caseId, UUID instructionId, String municipality, Instant happenedAt)
        implements TeamEvent {}
