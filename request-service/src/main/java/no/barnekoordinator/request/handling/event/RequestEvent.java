package no.barnekoordinator.request.handling.event;

import java.util.UUID;
import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about one request. */
public sealed interface RequestEvent extends CaseEvent, RequestServiceEvent
        permits NeedNotified,
                FamilyContacted,
                RequestReceived,
                RequestMatched,
                WishConfirmed,
                PartyHeard,
                HearingWaived,
                BestInterestConsidered,
                ConditionAssessed,
                InformationAsked,
                InformationReceived,
                PreliminaryReplySent,
                DecisionProposed,
                DecisionReturned,
                RequestGranted,
                RequestRefused,
                LetterProduced,
                DeliveryAttempted,
                DecisionDelivered,
                RequestWithdrawn,
                RequestReopened,
                RequestTransferred,
                RequestCorrected,
                ChildLinked,
                RequestClosed,
                ClockStarted,
                ClockReminded,
                ClockMet,
                ClockBreached,
                ClockCancelled {

    /** Which request; a case can come to have several. */
    UUID requestId();
}
