package no.barnekoordinator.complaint.publication;

import java.util.Optional;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintSupplemented;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DefectMended;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.DetrimentNotified;
import no.barnekoordinator.complaint.handling.event.FulfilmentBreached;
import no.barnekoordinator.complaint.handling.event.FulfilmentOrdered;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.complaint.handling.event.MoreAsked;
import no.barnekoordinator.complaint.handling.event.OtherChannelChosen;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.complaint.handling.event.OwnPartCarriedOut;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintCheckedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
import no.barnekoordinator.contracts.complaint.DefectFoundV1;
import no.barnekoordinator.contracts.complaint.DefectMendedV1;
import no.barnekoordinator.contracts.complaint.DeferredEffectDeniedV1;
import no.barnekoordinator.contracts.complaint.DeferredEffectGrantedV1;
import no.barnekoordinator.contracts.complaint.FulfilmentBreachedV1;
import no.barnekoordinator.contracts.complaint.FulfilmentOrderedV1;
import no.barnekoordinator.contracts.complaint.LatenessJudgedV1;
import no.barnekoordinator.contracts.complaint.OutcomeCarriedOutV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import org.springframework.stereotype.Component;

/**
 * What is decided about a complaint is public, less what is personal; the reference, what the complainant says and
 * asks, and the letters stay here.
 */
@Component
class ComplaintTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return event instanceof ComplaintEvent known ? contract(known) : Optional.empty();
    }

    private static Optional<Contract> contract(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled e ->
                Optional.of(new ComplaintFiledV1(
                        e.caseId(),
                        e.complaintId(),
                        e.ground(),
                        e.requestId(),
                        e.inTime(),
                        e.municipality(),
                        e.happenedAt()));
            case ComplaintReassessed e ->
                Optional.of(new ComplaintReassessedV1(
                        e.caseId(),
                        e.complaintId(),
                        e.ground(),
                        e.requestId(),
                        e.result(),
                        e.municipality(),
                        e.happenedAt()));
            case ComplaintDismissed e ->
                Optional.of(new ComplaintDismissedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case ComplaintForwarded e ->
                Optional.of(new ComplaintForwardedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case OutcomeReceived e ->
                Optional.of(new OutcomeReceivedV1(
                        e.caseId(),
                        e.complaintId(),
                        e.ground(),
                        e.requestId(),
                        e.outcome(),
                        e.fulfilBy(),
                        e.municipality(),
                        e.happenedAt()));
            case OutcomeCarriedOut e ->
                Optional.of(new OutcomeCarriedOutV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case ComplaintWithdrawn e ->
                Optional.of(new ComplaintWithdrawnV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case ComplaintChecked e ->
                Optional.of(new ComplaintCheckedV1(
                        e.caseId(),
                        e.complaintId(),
                        e.standing(),
                        e.signature(),
                        e.authority(),
                        e.deadline(),
                        e.municipality(),
                        e.happenedAt()));
            case DefectFound e ->
                Optional.of(new DefectFoundV1(
                        e.caseId(), e.complaintId(), e.defects(), e.mendBy(), e.municipality(), e.happenedAt()));
            case DefectMended e ->
                Optional.of(new DefectMendedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case LatenessJudged e ->
                Optional.of(new LatenessJudgedV1(
                        e.caseId(), e.complaintId(), e.judgement(), e.municipality(), e.happenedAt()));
            case DeferredEffectGranted e ->
                Optional.of(new DeferredEffectGrantedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case DeferredEffectDenied e ->
                Optional.of(new DeferredEffectDeniedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt()));
            case FulfilmentOrdered e ->
                Optional.of(new FulfilmentOrderedV1(
                        e.caseId(), e.complaintId(), e.responsible(), e.fulfilBy(), e.municipality(), e.happenedAt()));
            case FulfilmentBreached e ->
                Optional.of(new FulfilmentBreachedV1(
                        e.caseId(), e.complaintId(), e.fulfilBy(), e.municipality(), e.happenedAt()));
            // The complainant's own affairs, and the post's.
            case MoreAsked e -> Optional.empty();
            case ComplaintSupplemented e -> Optional.empty();
            case DetrimentNotified e -> Optional.empty();
            case OtherChannelChosen e -> Optional.empty();
            // The request or the case that is opened again tells it.
            case OwnPartCarriedOut e -> Optional.empty();
            case LetterProduced e -> Optional.empty();
            case DeliveryAttempted e -> Optional.empty();
            case CaseFileProduced e -> Optional.empty();
            // The time a complainant has to mend a complaint is no duty of anybody who is counted.
            case ClockStarted e when e.clock() == ComplaintClock.DEFECT -> Optional.empty();
            case ClockMet e when e.clock() == ComplaintClock.DEFECT -> Optional.empty();
            case ClockBreached e when e.clock() == ComplaintClock.DEFECT -> Optional.empty();
            case ClockCancelled e when e.clock() == ComplaintClock.DEFECT -> Optional.empty();
            case ClockStarted e ->
                Optional.of(new ClockStartedV1(
                        e.caseId(),
                        e.complaintId(),
                        told(e.clock()),
                        e.ruleId(),
                        e.due(),
                        e.municipality(),
                        e.happenedAt()));
            case ClockMet e ->
                Optional.of(new ClockMetV1(
                        e.caseId(), e.complaintId(), told(e.clock()), e.ruleId(), e.municipality(), e.happenedAt()));
            case ClockBreached e ->
                Optional.of(new ClockBreachedV1(
                        e.caseId(),
                        e.complaintId(),
                        told(e.clock()),
                        e.ruleId(),
                        e.due(),
                        e.municipality(),
                        e.happenedAt()));
            case ClockCancelled e ->
                Optional.of(new ClockCancelledV1(
                        e.caseId(), e.complaintId(), told(e.clock()), e.ruleId(), e.municipality(), e.happenedAt()));
        };
    }

    private static ClockKind told(ComplaintClock clock) {
        return switch (clock) {
            case REASSESSMENT -> ClockKind.REASSESSMENT;
            case COUNTY_GOVERNOR -> ClockKind.COUNTY_GOVERNOR;
            case FULFILMENT -> ClockKind.FULFILMENT;
            case DEFECT -> throw new IllegalStateException("Nobody is told of the complainant's own time");
        };
    }
}
