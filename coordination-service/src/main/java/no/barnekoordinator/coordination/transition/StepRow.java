package no.barnekoordinator.coordination.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done in a transition.
 *
 * @param what null after erasure
 * @param owner null after erasure
 */
public record StepRow(
        UUID stepId,
        UUID transitionId,
        @Nullable String what,
        @Nullable String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {}
