package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * What was asked is not to be done any more: the consent has ended, the one asked has left, or the case has ended.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionLapsed")
public record InstructionLapsed(UUID caseId, UUID instructionId, String municipality, Instant happenedAt)
        implements TeamEvent {}
