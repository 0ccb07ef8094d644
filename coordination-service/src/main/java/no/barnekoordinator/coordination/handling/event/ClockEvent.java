package no.barnekoordinator.coordination.handling.event;

import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about a clock; stated in the stream of whatever it runs for, so every part of a case may state it. */
public sealed interface ClockEvent extends CoordinationEvent, CaseEvent
        permits ClockStarted, ClockMet, ClockBreached, ClockCancelled {

    /** What the clock runs for: the case, or something in it. */
    UUID subject();

    ClockKind clock();

    /** The rule the time comes from. */
    String ruleId();
}
