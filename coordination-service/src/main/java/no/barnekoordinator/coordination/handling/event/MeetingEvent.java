package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about the meetings of one family case. */
public sealed interface MeetingEvent extends CoordinationEvent, CaseEvent
        permits MeetingCalled,
                MeetingMoved,
                MeetingCancelled,
                PreparationConfirmed,
                MeetingHeld,
                MeetingTaskDone,
                MeetingsClosed,
                MeetingsReopened {}
