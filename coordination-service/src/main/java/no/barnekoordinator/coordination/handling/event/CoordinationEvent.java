package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.DomainEvent;

/** Everything this service states. */
public sealed interface CoordinationEvent extends DomainEvent
        permits FamilyCaseEvent,
                ServicesEvent,
                ClockEvent,
                DelayEvent,
                CoordinatorEvent,
                TransitionEvent,
                PlanEvent,
                MeetingEvent,
                TeamEvent,
                GuidanceEvent,
                LetterEvent {}
