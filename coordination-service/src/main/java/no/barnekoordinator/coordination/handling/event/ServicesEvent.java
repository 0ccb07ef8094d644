package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about the services of one family case. */
public sealed interface ServicesEvent extends CoordinationEvent, CaseEvent
        permits ServicesOpened,
                ServicesClosed,
                ServicesReopened,
                NeedSeen,
                ServiceAsked,
                ServiceApplied,
                DocumentationAsked,
                DocumentationReceived,
                ServiceGranted,
                ServiceDeclined,
                ServiceScheduled,
                ServiceMoved,
                ServiceDelivered,
                ServiceEvaluated,
                ServiceWithdrawn,
                ServiceDelayed,
                DelayResolved,
                DelayFollowedUp {}
