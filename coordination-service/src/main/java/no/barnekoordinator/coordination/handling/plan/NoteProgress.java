package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes how far a measure has come.
 *
 * @param note at most {@value PlanDraft#LONG_TEXT} characters; may be left out
 */
public record NoteProgress(
        @TargetAggregateIdentifier PlanId plan,
        UUID measureId,
        MeasureProgress progress,
        @Nullable String note,
        Instant at) {

    public NoteProgress {
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > PlanDraft.LONG_TEXT) {
            throw Refusal.againstRule("field-too-long", "note", PlanDraft.LONG_TEXT);
        }
    }
}
