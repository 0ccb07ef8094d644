package no.barnekoordinator.request.worklist;

import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockReminded;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.DecisionDelivered;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.FamilyContacted;
import no.barnekoordinator.request.handling.event.HearingWaived;
import no.barnekoordinator.request.handling.event.InformationAsked;
import no.barnekoordinator.request.handling.event.InformationReceived;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestTransferred;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import no.barnekoordinator.request.handling.event.WishConfirmed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the worklist: every fact of a request has a place in it. */
@Component
@ProcessingGroup(Worklist.PROCESSOR)
class WorklistProjection {

    private final JdbcClient jdbc;
    private final RequestRows requests;
    private final AssessmentRows assessments;
    private final LetterRows letters;
    private final ClockRows clocks;

    WorklistProjection(
            JdbcClient jdbc, RequestRows requests, AssessmentRows assessments, LetterRows letters, ClockRows clocks) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.assessments = assessments;
        this.letters = letters;
        this.clocks = clocks;
    }

    @ResetHandler
    void reset() {
        jdbc.sql("""
                truncate worklist_request, worklist_child, worklist_family_contact, worklist_wish, worklist_hearing,
                  worklist_waiver, worklist_finding, worklist_question, worklist_letter, worklist_attempt, worklist_clock,
                  worklist_transfer, worklist_correction
                """).update();
    }

    @EventHandler
    void on(RequestEvent event, EventMessage<?> message, @SequenceNumber long version) {
        String eventId = message.getIdentifier();
        switch (event) {
            case NeedNotified e -> requests.notified(e, version);
            case FamilyContacted e -> requests.contacted(e, eventId);
            case RequestReceived e -> requests.received(e, version);
            case RequestCorrected e -> requests.corrected(e, eventId);
            case ChildLinked e -> requests.linked(e);
            case RequestMatched e -> requests.matched(e);
            case WishConfirmed e -> assessments.wished(e);
            case PartyHeard e -> assessments.heard(e, eventId);
            case HearingWaived e -> assessments.waived(e);
            case BestInterestConsidered e -> requests.considered(e);
            case ConditionAssessed e -> assessments.assessed(e);
            case InformationAsked e -> assessments.asked(e);
            case InformationReceived e -> assessments.answered(e);
            case PreliminaryReplySent e -> requests.replied(e);
            case DecisionProposed e -> requests.proposed(e);
            case DecisionReturned e -> requests.returned(e);
            case RequestGranted e -> requests.granted(e);
            case RequestRefused e -> requests.refused(e);
            case LetterProduced e -> letters.produced(e);
            case DeliveryAttempted e -> letters.attempted(e);
            case DecisionDelivered e -> requests.delivered(e);
            case RequestWithdrawn e -> requests.withdrawn(e);
            case RequestClosed e -> requests.closed(e);
            case RequestReopened e -> requests.reopened(e);
            case RequestTransferred e -> requests.transferred(e, eventId);
            case ClockStarted e -> clocks.started(e);
            case ClockReminded e -> clocks.reminded(e);
            case ClockMet e -> clocks.stopped(e, e.clock(), "MET");
            case ClockBreached e -> clocks.stopped(e, e.clock(), "BREACHED");
            case ClockCancelled e -> clocks.stopped(e, e.clock(), "CANCELLED");
        }
        requests.touch(event, version);
    }
}
