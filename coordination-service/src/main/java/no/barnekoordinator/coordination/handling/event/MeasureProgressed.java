package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * It was noted how far a measure of the plan has come.
 *
 * @param note in words; null when nothing was said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeasureProgressed")
public record MeasureProgressed(
        UUID caseId,
        UUID measureId,
        MeasureProgress progress,
        @Personal @Nullable String note,
        String municipality,
        Instant happenedAt)
        implements PlanEvent {}
