package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A transition of a child was planned.
 *
 * @param inTime whether no clock towards the plan had run out before
 * @param dayOf the day it happens, a date in Norway; null after erasure
 * @param receiving the service that takes over; null when not said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionPlanned")
public record TransitionPlanned(
        UUID caseId,
        UUID transitionId,
        UUID childId,
        TransitionKind kind,
        boolean inTime,
        @Personal @Nullable LocalDate dayOf,
        @Personal @Nullable String receiving,
        String municipality,
        Instant happenedAt)
        implements TransitionEvent {}
