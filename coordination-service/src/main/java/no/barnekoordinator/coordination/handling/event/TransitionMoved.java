package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A planned transition happens on another day, or to another service.
 *
 * @param dayOf the day it happens, a date in Norway; null after erasure
 * @param receiving the service that takes over; null when not said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionMoved")
public record TransitionMoved(
        UUID caseId,
        UUID transitionId,
        @Personal @Nullable LocalDate dayOf,
        @Personal @Nullable String receiving,
        String municipality,
        Instant happenedAt)
        implements TransitionEvent {}
