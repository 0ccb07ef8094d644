package no.barnekoordinator.complaint.publication;

import java.util.Optional;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
import no.barnekoordinator.contracts.complaint.OutcomeCarriedOutV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import org.springframework.stereotype.Component;

/**
 * Every fact of a complaint is public, less what is personal; the reference is the complainant's own and stays here.
 */
@Component
class ComplaintTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return event instanceof ComplaintEvent known ? Optional.of(contract(known)) : Optional.empty();
    }

    private static Contract contract(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled e ->
                new ComplaintFiledV1(
                        e.caseId(),
                        e.complaintId(),
                        e.ground(),
                        e.requestId(),
                        e.inTime(),
                        e.municipality(),
                        e.happenedAt());
            case ComplaintReassessed e ->
                new ComplaintReassessedV1(
                        e.caseId(),
                        e.complaintId(),
                        e.ground(),
                        e.requestId(),
                        e.result(),
                        e.municipality(),
                        e.happenedAt());
            case ComplaintDismissed e ->
                new ComplaintDismissedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt());
            case ComplaintForwarded e ->
                new ComplaintForwardedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt());
            case OutcomeReceived e ->
                new OutcomeReceivedV1(
                        e.caseId(),
                        e.complaintId(),
                        e.ground(),
                        e.requestId(),
                        e.outcome(),
                        e.fulfilBy(),
                        e.municipality(),
                        e.happenedAt());
            case OutcomeCarriedOut e ->
                new OutcomeCarriedOutV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt());
            case ComplaintWithdrawn e ->
                new ComplaintWithdrawnV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt());
            case ClockStarted e ->
                new ClockStartedV1(
                        e.caseId(), e.complaintId(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt());
            case ClockMet e ->
                new ClockMetV1(e.caseId(), e.complaintId(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt());
            case ClockBreached e ->
                new ClockBreachedV1(
                        e.caseId(), e.complaintId(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt());
            case ClockCancelled e ->
                new ClockCancelledV1(
                        e.caseId(), e.complaintId(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt());
        };
    }
}
