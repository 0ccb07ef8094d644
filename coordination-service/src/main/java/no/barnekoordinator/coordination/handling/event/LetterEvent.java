package no.barnekoordinator.coordination.handling.event;

import java.util.UUID;
import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about the letters to one family: what was written to whom, and how it got there. */
public sealed interface LetterEvent extends CoordinationEvent, CaseEvent
        permits LetterMade, LetterDelivered, LetterNotDelivered {

    UUID letterId();
}
