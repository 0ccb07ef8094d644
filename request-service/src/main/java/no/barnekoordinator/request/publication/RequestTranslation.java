package no.barnekoordinator.request.publication;

import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockReminded;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.DecisionDelivered;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.FamilyContacted;
import no.barnekoordinator.request.handling.event.HearingWaived;
import no.barnekoordinator.request.handling.event.InformationAsked;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import no.barnekoordinator.request.handling.event.InformationProcedureLapsed;
import no.barnekoordinator.request.handling.event.InformationProcedurePublished;
import no.barnekoordinator.request.handling.event.InformationReceived;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PracticeAdopted;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestServiceEvent;
import no.barnekoordinator.request.handling.event.RequestTransferred;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import no.barnekoordinator.request.handling.event.UnitContactPublished;
import no.barnekoordinator.request.handling.event.WishConfirmed;
import org.springframework.stereotype.Component;

/** What others learn of a request: codes, dates and ids; never what anyone said. */
@Component
class RequestTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return contractOf((RequestServiceEvent) event);
    }

    private static Optional<Contract> contractOf(RequestServiceEvent event) {
        return switch (event) {
            case RequestReceived e ->
                Optional.of(new RequestReceivedV1(
                        e.caseId(),
                        e.requestId(),
                        e.channel(),
                        e.applicant(),
                        e.children(),
                        e.expecting(),
                        e.interpreter(),
                        e.municipality(),
                        e.happenedAt()));
            case PartyHeard e ->
                Optional.of(new PartyHeardV1(
                        e.caseId(), e.requestId(), e.role(), e.ageBand(), e.municipality(), e.happenedAt()));
            case ConditionAssessed e ->
                Optional.of(new ConditionAssessedV1(
                        e.caseId(),
                        e.requestId(),
                        e.condition(),
                        e.met(),
                        e.ruleId(),
                        e.municipality(),
                        e.happenedAt()));
            case PreliminaryReplySent e ->
                Optional.of(new PreliminaryReplySentV1(
                        e.caseId(), e.requestId(), e.expectedOn(), e.municipality(), e.happenedAt()));
            case RequestGranted e ->
                Optional.of(
                        new RequestGrantedV1(e.caseId(), e.requestId(), e.ruleIds(), e.municipality(), e.happenedAt()));
            case RequestRefused e ->
                Optional.of(new RequestRefusedV1(
                        e.caseId(),
                        e.requestId(),
                        e.unmet(),
                        e.ruleIds(),
                        e.complaintDeadline(),
                        e.municipality(),
                        e.happenedAt()));
            case RequestWithdrawn e ->
                Optional.of(new RequestWithdrawnV1(
                        e.caseId(), e.requestId(), e.reason(), e.municipality(), e.happenedAt()));
            case RequestReopened e ->
                Optional.of(new RequestReopenedV1(
                        e.caseId(), e.requestId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case ClockStarted e ->
                Optional.of(new ClockStartedV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt()));
            case ClockMet e ->
                Optional.of(new ClockMetV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt()));
            case ClockBreached e ->
                Optional.of(new ClockBreachedV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt()));
            case ClockCancelled e ->
                Optional.of(new ClockCancelledV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt()));
            case InformationProcedureAdopted e ->
                Optional.of(new InformationProcedureAdoptedV1(
                        e.procedureId(),
                        e.adoptedOn(),
                        e.lastPublishedOn(),
                        e.nextReviewOn(),
                        e.municipality(),
                        e.happenedAt()));
            case NeedNotified e ->
                Optional.of(new NeedNotifiedV1(
                        e.caseId(), e.requestId(), e.channel(), e.notifier(), e.municipality(), e.happenedAt()));
            case InformationAsked e ->
                Optional.of(new InformationAskedV1(
                        e.caseId(), e.requestId(), e.askId(), e.source(), e.municipality(), e.happenedAt()));
            case InformationReceived e ->
                Optional.of(new InformationReceivedV1(
                        e.caseId(), e.requestId(), e.askId(), e.source(), e.municipality(), e.happenedAt()));
            case DecisionDelivered e ->
                Optional.of(new DecisionDeliveredV1(
                        e.caseId(),
                        e.requestId(),
                        e.letterId(),
                        e.channel(),
                        e.complaintDeadline(),
                        e.municipality(),
                        e.happenedAt()));
            case RequestTransferred e ->
                Optional.of(new RequestTransferredV1(
                        e.caseId(), e.requestId(), e.fromMunicipality(), e.municipality(), e.happenedAt()));
            case RequestCorrected e ->
                Optional.of(new RequestCorrectedV1(
                        e.caseId(),
                        e.requestId(),
                        e.channel(),
                        e.applicant(),
                        e.children(),
                        e.expecting(),
                        e.interpreter(),
                        e.firstContactAt(),
                        e.municipality(),
                        e.happenedAt()));
            case RequestClosed e ->
                Optional.of(new RequestClosedV1(
                        e.caseId(), e.requestId(), told(e.cause()), e.municipality(), e.happenedAt()));
            case FamilyContacted e -> Optional.empty();
            case RequestMatched e -> Optional.empty();
            case WishConfirmed e -> Optional.empty();
            case HearingWaived e -> Optional.empty();
            case BestInterestConsidered e -> Optional.empty();
            case DecisionProposed e -> Optional.empty();
            case DecisionReturned e -> Optional.empty();
            case LetterProduced e -> Optional.empty();
            case DeliveryAttempted e -> Optional.empty();
            case ChildLinked e -> Optional.empty();
            case ClockReminded e -> Optional.empty();
            case InformationProcedurePublished e ->
                Optional.of(new InformationProcedurePublishedV1(
                        e.procedureId(), e.publishedOn(), e.municipality(), e.happenedAt()));
            case InformationProcedureLapsed e ->
                Optional.of(new InformationProcedureLapsedV1(
                        e.procedureId(), e.reviewDue(), e.municipality(), e.happenedAt()));
            case UnitContactPublished e -> Optional.empty();
            case PracticeAdopted e -> Optional.empty();
        };
    }

    /** A lost child is nobody else's business: others hear that the need has ceased. */
    private static RequestClosing told(ClosingCause cause) {
        return switch (cause) {
            case CHILD_LOST, NEED_CEASED -> RequestClosing.NEED_CEASED;
            case NOT_WISHED -> RequestClosing.NOT_WISHED;
            case DUPLICATE -> RequestClosing.DUPLICATE;
            case WRONG_REGISTRATION -> RequestClosing.WRONG_REGISTRATION;
        };
    }
}
