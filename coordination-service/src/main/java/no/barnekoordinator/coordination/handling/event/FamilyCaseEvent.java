package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about one family case. */
public sealed interface FamilyCaseEvent extends CoordinationEvent, CaseEvent
        permits CaseOpened,
                CoordinatorAppointed,
                ServiceScheduled,
                ServiceDelivered,
                ServiceDelayed,
                DelayResolved,
                CaseClosed,
                CaseReopened,
                ClockStarted,
                ClockMet,
                ClockBreached,
                ClockCancelled {}
