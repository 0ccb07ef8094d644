package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.ComplaintState.Stage;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintSupplemented;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DefectMended;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.MoreAsked;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;

/** Whether a complaint can be looked into: who complains, what it lacks, whether it is too late. */
final class Checking {

    private Checking() {}

    static List<ComplaintEvent> decide(ComplaintState now, CheckComplaint c) {
        now.at("already-reassessed", Stage.RECEIVED);
        Checks found = now.checks().found(c.standing(), c.signature(), c.authority());
        return found.equals(now.checks()) ? List.of() : List.of(checked(now, found, c.checkedAt()));
    }

    static List<ComplaintEvent> decide(ComplaintState now, FindDefect c, Timekeeping time) {
        now.at("already-reassessed", Stage.RECEIVED);
        if (now.defect() != null) {
            throw Refusal.conflict("defect-already-notified");
        }
        Checks found = now.checks()
                .found(
                        null,
                        c.defects().contains(ComplaintDefect.SIGNATURE) ? CheckFinding.NOT_MET : null,
                        c.defects().contains(ComplaintDefect.AUTHORITY) ? CheckFinding.NOT_MET : null);
        Rule rule = time.rule(c.foundAt(), ComplaintRules.DEFECT_DEADLINE);
        LocalDate mendBy = time.lastDay(Oslo.dateOf(c.foundAt()), rule);
        DefectFound defect = new DefectFound(
                now.caseId(),
                now.complaintId(),
                c.defects(),
                mendBy,
                rule.id(),
                c.explanation(),
                now.municipality(),
                c.foundAt());
        List<ComplaintEvent> facts = new ArrayList<>();
        if (!found.equals(now.checks())) {
            facts.add(checked(now, found, c.foundAt()));
        }
        facts.add(defect);
        if (now.running(ComplaintClock.DEFECT) == null) {
            facts.add(ComplaintClocks.until(defect, ComplaintClock.DEFECT, rule.id(), Oslo.endOf(mendBy), c.foundAt()));
        }
        return facts;
    }

    /** What comes too late is taken too, as long as the complaint has not been dismissed. */
    static List<ComplaintEvent> decide(ComplaintState now, MendDefect c) {
        now.at("already-reassessed", Stage.RECEIVED);
        DefectFound defect = now.defect();
        if (defect == null) {
            throw Refusal.conflict("nothing-to-mend");
        }
        if (c.byComplainant() && defect.defects().contains(ComplaintDefect.AUTHORITY)) {
            throw Refusal.againstRule("mend-with-municipality");
        }
        Checks mended = now.checks()
                .found(
                        null,
                        defect.defects().contains(ComplaintDefect.SIGNATURE) ? CheckFinding.MET : null,
                        defect.defects().contains(ComplaintDefect.AUTHORITY) ? CheckFinding.MET : null);
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(new DefectMended(now.caseId(), now.complaintId(), c.mendedBy(), now.municipality(), c.mendedAt()));
        if (!mended.equals(now.checks())) {
            facts.add(checked(now, mended, c.mendedAt()));
        }
        facts.addAll(ComplaintClocks.done(now, ComplaintClock.DEFECT, c.mendedAt()));
        return facts;
    }

    /** Never taken more than a year after the decision, however good the reason (forvaltningsloven § 31). */
    static List<ComplaintEvent> decide(ComplaintState now, JudgeLateness c, Timekeeping time) {
        now.at("already-reassessed", Stage.RECEIVED);
        if (!now.checks().isLate()) {
            throw Refusal.conflict("not-late");
        }
        if (now.checks().lateness() != null) {
            throw Refusal.conflict("lateness-already-judged");
        }
        LocalDate decidedOn = now.decidedOn();
        if (c.judgement() != LatenessJudgement.REFUSED && decidedOn != null) {
            LocalDate limit = time.limit(decidedOn, time.rule(now.filedAt(), ComplaintRules.ONE_YEAR));
            if (Oslo.dateOf(now.filedAt()).isAfter(limit)) {
                throw Refusal.againstRule("more-than-a-year", limit);
            }
        }
        return List.of(new LatenessJudged(
                now.caseId(),
                now.complaintId(),
                c.judgement(),
                ComplaintRules.LATE,
                c.reason(),
                now.municipality(),
                c.judgedAt()));
    }

    static List<ComplaintEvent> decide(ComplaintState now, AskMore c) {
        now.at("complaint-not-with-municipality", Stage.RECEIVED, Stage.REASSESSED);
        return List.of(new MoreAsked(
                now.caseId(), now.complaintId(), c.askId(), c.question(), now.municipality(), c.askedAt()));
    }

    static List<ComplaintEvent> decide(ComplaintState now, SupplementComplaint c) {
        now.at("complaint-already-settled", Stage.RECEIVED, Stage.REASSESSED, Stage.FORWARDED);
        UUID askId = c.askId();
        if (askId != null && !now.isAsked(askId)) {
            throw Refusal.conflict("question-not-open");
        }
        return List.of(new ComplaintSupplemented(
                now.caseId(), now.complaintId(), askId, c.suppliedBy(), c.words(), now.municipality(), c.suppliedAt()));
    }

    private static ComplaintChecked checked(ComplaintState now, Checks found, Instant at) {
        return new ComplaintChecked(
                now.caseId(),
                now.complaintId(),
                found.standing(),
                found.signature(),
                found.authority(),
                found.deadline(),
                Filing.rulesOfChecks(),
                now.municipality(),
                at);
    }
}
