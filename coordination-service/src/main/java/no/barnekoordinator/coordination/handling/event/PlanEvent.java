package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about the individual plan of one family case. */
public sealed interface PlanEvent extends CoordinationEvent, CaseEvent
        permits PlanStarted, PlanRevised, MeasureProgressed, PlanClosed, PlanReopened {}
