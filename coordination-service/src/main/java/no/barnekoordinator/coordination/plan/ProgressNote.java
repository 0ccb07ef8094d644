package no.barnekoordinator.coordination.plan;

import java.time.Instant;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure had come.
 *
 * @param note null when nothing was said, and after erasure
 * @param notedAt UTC
 */
public record ProgressNote(
        MeasureProgress progress, @Nullable String note, Instant notedAt) {}
