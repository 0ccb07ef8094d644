package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The service does not do what was asked.
 *
 * @param hindrance why, as a code
 * @param why in free text; null when nothing more was said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionNotFollowed")
public record InstructionNotFollowed(
        UUID caseId,
        UUID instructionId,
        InstructionHindrance hindrance,
        @Personal @Nullable String why,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
