package no.barnekoordinator.request.handling.event;

import java.util.UUID;
import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about one request. */
public sealed interface RequestEvent extends CaseEvent, RequestServiceEvent
        permits RequestReceived,
                PartyHeard,
                ConditionAssessed,
                PreliminaryReplySent,
                RequestGranted,
                RequestRefused,
                RequestWithdrawn,
                RequestReopened,
                ClockStarted,
                ClockMet,
                ClockBreached,
                ClockCancelled {

    /** Which request; a case can come to have several. */
    UUID requestId();
}
