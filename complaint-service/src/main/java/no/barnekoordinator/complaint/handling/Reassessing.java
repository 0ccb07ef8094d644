package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.barnekoordinator.complaint.handling.ComplaintState.Stage;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** The municipality looks at its own decision again, and sends on what it does not reverse. */
final class Reassessing {

    private Reassessing() {}

    static List<ComplaintEvent> decide(ComplaintState now, ReassessComplaint c) {
        now.at("already-reassessed", Stage.RECEIVED);
        now.checks().mustBeInOrder();
        Independence independence = c.trueIndependence();
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(new ComplaintReassessed(
                now.caseId(),
                now.complaintId(),
                now.ground(),
                now.requestId(),
                c.result(),
                c.statement(),
                independence,
                independence == Independence.ONLY_ONE ? c.onlyOneReason() : null,
                c.handledBy(),
                now.municipality(),
                c.reassessedAt()));
        facts.addAll(ComplaintClocks.cancelled(now, ComplaintClock.DEFECT, c.reassessedAt()));
        if (c.result() == ReassessmentResult.REVERSED) {
            // Otherwise it runs until the complaint is forwarded.
            facts.addAll(ComplaintClocks.done(now, ComplaintClock.REASSESSMENT, c.reassessedAt()));
        }
        return facts;
    }

    static List<ComplaintEvent> decide(ComplaintState now, DecideDeferredEffect c) {
        if (now.ground() != ComplaintGround.CHANGE_OR_TERMINATION) {
            throw Refusal.againstRule("nothing-to-defer");
        }
        now.at("complaint-already-settled", Stage.RECEIVED, Stage.REASSESSED, Stage.FORWARDED);
        if (Boolean.valueOf(c.granted()).equals(now.deferred())) {
            throw Refusal.conflict("deferred-effect-decided");
        }
        return List.of(
                c.granted()
                        ? new DeferredEffectGranted(
                                now.caseId(),
                                now.complaintId(),
                                ComplaintRules.DEFERRED_EFFECT,
                                c.reason(),
                                now.municipality(),
                                c.decidedAt())
                        : new DeferredEffectDenied(
                                now.caseId(),
                                now.complaintId(),
                                ComplaintRules.DEFERRED_EFFECT,
                                c.reason(),
                                now.municipality(),
                                c.decidedAt()));
    }

    static List<ComplaintEvent> decide(ComplaintState now, DismissComplaint c) {
        now.at("already-reassessed", Stage.RECEIVED);
        mayBeDismissed(now, c);
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(new ComplaintDismissed(
                now.caseId(), now.complaintId(), c.reason(), c.cause(), now.municipality(), c.dismissedAt()));
        facts.addAll(ComplaintClocks.cancelled(now, ComplaintClock.DEFECT, c.dismissedAt()));
        facts.addAll(ComplaintClocks.done(now, ComplaintClock.REASSESSMENT, c.dismissedAt()));
        return facts;
    }

    /** Nobody loses a complaint for what was never judged, or never said. */
    private static void mayBeDismissed(ComplaintState now, DismissComplaint c) {
        switch (c.cause()) {
            case LATE -> {
                if (!now.checks().isLate()) {
                    throw Refusal.conflict("not-late");
                }
                if (now.checks().lateness() != LatenessJudgement.REFUSED) {
                    throw Refusal.conflict("lateness-not-judged");
                }
            }
            case NO_STANDING -> {
                if (now.checks().standing() != CheckFinding.NOT_MET) {
                    throw Refusal.conflict("standing-in-order");
                }
            }
            case DEFECT_NOT_MENDED -> defectHadItsTime(now, c.dismissedAt());
            case NOTHING_TO_COMPLAIN_ABOUT, OTHER -> {
                // For the handler to say, in the reason.
            }
        }
    }

    private static void defectHadItsTime(ComplaintState now, Instant at) {
        DefectFound defect = now.defect();
        if (defect == null) {
            throw Refusal.conflict("defect-not-notified");
        }
        if (at.isBefore(Oslo.endOf(defect.mendBy()))) {
            throw Refusal.conflict("defect-time-left", defect.mendBy());
        }
    }

    static List<ComplaintEvent> decide(
            ComplaintState now, ForwardComplaint c, Municipalities municipalities, Timekeeping time) {
        now.at("not-reassessed", otherThan(Stage.RECEIVED));
        now.at("complaint-not-with-municipality", Stage.REASSESSED);
        Instant at = c.forwardedAt();
        String countyGovernor = municipalities
                .find(now.municipality(), Oslo.dateOf(at))
                .or(() -> municipalities.find(now.municipality()))
                .map(Municipality::countyGovernor)
                .orElseThrow(() -> new IllegalStateException("No county governor for " + now.municipality()));
        ComplaintForwarded forwarded = new ComplaintForwarded(
                now.caseId(), now.complaintId(), countyGovernor, c.statement(), now.municipality(), at);
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(forwarded);
        facts.addAll(ComplaintClocks.done(now, ComplaintClock.REASSESSMENT, at));
        facts.add(ComplaintClocks.started(
                forwarded, ComplaintClock.COUNTY_GOVERNOR, ComplaintRules.COUNTY_GOVERNOR_NORM, at, time));
        return facts;
    }

    private static Stage[] otherThan(Stage stage) {
        return Arrays.stream(Stage.values()).filter(other -> other != stage).toArray(Stage[]::new);
    }
}
