package no.barnekoordinator.coordination.handling.event;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.platform.event.CaseEvent;

/**
 * A fact about a delay of something agreed around a family that is not a service; stated in the stream of whatever is
 * late, so every part of a case may state it. The delays of services are facts of their own.
 */
public sealed interface DelayEvent extends CoordinationEvent, CaseEvent
        permits CooperationDelayed, CooperationDelayEnded {

    /** What is late: a meeting, or the plan. */
    UUID subject();

    DelayCause cause();

    /** The last day it would have been in time, a date in Norway. */
    LocalDate dueOn();
}
