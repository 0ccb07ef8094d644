package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A child turned 18 and has no ordinary coordinator. The days are counted.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AdultGapStarted")
public record AdultGapStarted(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
