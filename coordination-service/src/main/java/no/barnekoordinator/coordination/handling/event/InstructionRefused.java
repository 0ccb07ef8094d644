package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator wanted to decide what is not the coordinator's to decide. Kept, although nothing came of it.
 *
 * @param kind what was wanted
 * @param rule the rule it was refused by
 * @param memberId whom it was meant for; may be nobody of the team
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionRefused")
public record InstructionRefused(
        UUID caseId,
        UUID instructionId,
        InstructionKind kind,
        InstructionRule rule,
        UUID memberId,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
