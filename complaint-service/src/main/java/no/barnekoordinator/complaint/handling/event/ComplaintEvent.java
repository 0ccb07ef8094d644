package no.barnekoordinator.complaint.handling.event;

import java.util.UUID;
import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about one complaint. */
public sealed interface ComplaintEvent extends CaseEvent
        permits ComplaintFiled,
                ComplaintChecked,
                DefectFound,
                DefectMended,
                LatenessJudged,
                MoreAsked,
                ComplaintSupplemented,
                DeferredEffectGranted,
                DeferredEffectDenied,
                ComplaintReassessed,
                ComplaintDismissed,
                ComplaintForwarded,
                DetrimentNotified,
                OutcomeReceived,
                FulfilmentOrdered,
                FulfilmentBreached,
                OwnPartCarriedOut,
                OutcomeCarriedOut,
                ComplaintWithdrawn,
                OtherChannelChosen,
                LetterProduced,
                DeliveryAttempted,
                CaseFileProduced,
                ClockStarted,
                ClockMet,
                ClockBreached,
                ClockCancelled {

    /** Which complaint; a case can come to have several. */
    UUID complaintId();
}
