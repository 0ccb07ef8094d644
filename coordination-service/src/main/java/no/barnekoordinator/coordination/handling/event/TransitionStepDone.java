package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A step of a transition was done.
 *
 * @param doneOn a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionStepDone")
public record TransitionStepDone(
        UUID caseId, UUID transitionId, UUID stepId, LocalDate doneOn, String municipality, Instant happenedAt)
        implements TransitionEvent {}
