package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.complaint.handling.ComplaintState.Stage;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.DetrimentNotified;
import no.barnekoordinator.complaint.handling.event.FulfilmentOrdered;
import no.barnekoordinator.complaint.handling.event.OtherChannelChosen;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.complaint.handling.event.OwnPartCarriedOut;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** What the county governor decides, what comes of it, and how a complaint ends otherwise. */
final class Concluding {

    private Concluding() {}

    /** Within three months of when the municipality got the complaint, or not at all (forvaltningsloven § 34). */
    static List<ComplaintEvent> decide(ComplaintState now, NotifyDetriment c, Timekeeping time) {
        now.at("not-forwarded", Stage.FORWARDED);
        if (now.isDetrimentNotified()) {
            return List.of(); // told again
        }
        LocalDate lastDay =
                time.lastDay(Oslo.dateOf(now.filedAt()), time.rule(now.filedAt(), ComplaintRules.DETRIMENT_NOTICE));
        if (Oslo.dateOf(c.notifiedAt()).isAfter(lastDay)) {
            throw Refusal.againstRule("detriment-notice-too-late", lastDay);
        }
        return List.of(new DetrimentNotified(
                now.caseId(),
                now.complaintId(),
                ComplaintRules.DETRIMENT_NOTICE,
                c.reason(),
                now.municipality(),
                c.notifiedAt()));
    }

    static List<ComplaintEvent> decide(ComplaintState now, RecordOutcome c, Timekeeping time) {
        if (now.isDecided()) {
            throw Refusal.conflict("other-outcome-received");
        }
        now.at("not-forwarded", Stage.FORWARDED);
        mustBePossible(now, c);
        Instant at = c.decidedAt();
        LocalDate fulfilBy = c.fulfilBy();
        OutcomeReceived outcome = new OutcomeReceived(
                now.caseId(),
                now.complaintId(),
                now.ground(),
                now.requestId(),
                c.outcome(),
                c.directions(),
                fulfilBy,
                c.toDetriment(),
                now.municipality(),
                at);
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(outcome);
        if (fulfilBy != null || c.responsible() != null) {
            facts.add(new FulfilmentOrdered(
                    now.caseId(),
                    now.complaintId(),
                    c.responsible(),
                    c.responsibleName(),
                    fulfilBy,
                    now.municipality(),
                    at));
        }
        facts.addAll(ComplaintClocks.done(now, ComplaintClock.COUNTY_GOVERNOR, at));
        if (fulfilBy != null) {
            String rule = time.rule(at, ComplaintRules.FULFILMENT_DATE).id();
            facts.add(ComplaintClocks.until(outcome, ComplaintClock.FULFILMENT, rule, Oslo.endOf(fulfilBy), at));
        }
        return facts;
    }

    private static void mustBePossible(ComplaintState now, RecordOutcome c) {
        LocalDate fulfilBy = c.fulfilBy();
        boolean ordered = fulfilBy != null || c.responsible() != null;
        if (ordered && !ComplaintState.isToBeCarriedOut(c.outcome())) {
            throw Refusal.againstRule("fulfil-by-without-duty");
        }
        if (fulfilBy != null && fulfilBy.isBefore(Oslo.dateOf(c.decidedAt()))) {
            throw Refusal.againstRule("fulfil-by-in-past");
        }
        if (c.toDetriment() && !now.isDetrimentNotified()) {
            throw Refusal.againstRule("detriment-not-notified");
        }
    }

    /**
     * Noted once, whoever says so first. What was annulled is looked at again before it is done. What the municipality
     * reversed itself is done without waiting for the county governor.
     */
    static List<ComplaintEvent> decide(ComplaintState now, CarryOutOutcome c) {
        if (now.stage() == Stage.CARRIED_OUT) {
            return List.of(); // the same fact, delivered again or by another way
        }
        boolean ownPart = now.isOwnPart(c);
        if (ownPart && now.isOwnPartDone()) {
            return List.of(); // likewise
        }
        if (!ownPart) {
            now.at("nothing-to-carry-out", Stage.TO_BE_CARRIED_OUT);
        }
        if (!c.reopened() && now.requestId() != null) {
            throw Refusal.conflict("carried-out-by-reopening");
        }
        if (ownPart) {
            return List.of(
                    new OwnPartCarriedOut(now.caseId(), now.complaintId(), now.municipality(), c.carriedOutAt()));
        }
        if (!c.reopened() && now.isAnnulled()) {
            Texts.required(c.newAssessment() == null ? "" : c.newAssessment(), "new-assessment-missing");
        }
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(new OutcomeCarriedOut(
                now.caseId(), now.complaintId(), c.newAssessment(), now.municipality(), c.carriedOutAt()));
        facts.addAll(ComplaintClocks.done(now, ComplaintClock.FULFILMENT, c.carriedOutAt()));
        return facts;
    }

    static List<ComplaintEvent> decide(ComplaintState now, WithdrawComplaint c) {
        now.at("complaint-already-settled", Stage.RECEIVED, Stage.REASSESSED, Stage.FORWARDED);
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(new ComplaintWithdrawn(now.caseId(), now.complaintId(), now.municipality(), c.withdrawnAt()));
        facts.addAll(ComplaintClocks.allCancelled(now, c.withdrawnAt()));
        return facts;
    }

    /** Other channels are open whatever becomes of the complaint. */
    static List<ComplaintEvent> decide(ComplaintState now, ChooseOtherChannel c) {
        return now.hasChosen(c.channel())
                ? List.of() // noted already
                : List.of(new OtherChannelChosen(
                        now.caseId(), now.complaintId(), c.channel(), now.municipality(), c.chosenAt()));
    }
}
