package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * The day passed unanswered, or the service said no: its leader and the coordinating unit are told.
 *
 * @param leader the leader of the service in the team; null when there is none
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionEscalated")
public record InstructionEscalated(
        UUID caseId, UUID instructionId, @Nullable UUID leader, String municipality, Instant happenedAt)
        implements TeamEvent {}
