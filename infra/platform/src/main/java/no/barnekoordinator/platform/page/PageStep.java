package no.barnekoordinator.platform.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the line that shows where something stands ({@code fragments.html :: steps}).
 *
 * @param label what the step is called, already in the reader's language
 * @param date when it was done or is expected, Norwegian date; null when not known
 * @param state whether it is behind, here or ahead
 * @param note one short sentence more, or null
 */
public record PageStep(
        String label,
        @Nullable LocalDate date,
        State state,
        @Nullable String note) {

    /** Where a step is in time. */
    public enum State {
        DONE,
        NOW,
        LATER
    }
}
