package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Something is to be done before or after a transition.
 *
 * @param what is to be done; null after erasure
 * @param owner who does it; null after erasure
 * @param dueOn the last day, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionStepWritten")
public record TransitionStepWritten(
        UUID caseId,
        UUID transitionId,
        UUID stepId,
        @Personal @Nullable String what,
        @Personal @Nullable String owner,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements TransitionEvent {}
