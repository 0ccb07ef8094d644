package no.barnekoordinator.complaint.handling.event;

import java.util.UUID;
import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about one complaint. */
public sealed interface ComplaintEvent extends CaseEvent
        permits ComplaintFiled,
                ComplaintReassessed,
                ComplaintDismissed,
                ComplaintForwarded,
                OutcomeReceived,
                OutcomeCarriedOut,
                ComplaintWithdrawn,
                ClockStarted,
                ClockMet,
                ClockBreached,
                ClockCancelled {

    /** Which complaint; a case can come to have several. */
    UUID complaintId();
}
