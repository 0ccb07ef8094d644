package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import java.util.List;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.platform.command.Refusal;

/** Decides when a plan is made and revised. */
final class Revisions {

    private Revisions() {}

    static List<PlanEvent> start(StartPlan c) {
        PlanDraft draft = c.draft();
        return List.of(new PlanStarted(
                c.plan().caseId(),
                c.planId(),
                draft.contents(),
                draft.measures(),
                draft.validFrom(),
                draft.validTo(),
                draft.reviseBy(),
                draft.bases(),
                draft.consentedBy(),
                draft.consentedOn(),
                c.municipality(),
                c.at()));
    }

    /** A plan somebody else revised in the meantime is not written over. */
    static List<PlanEvent> revise(PlanState now, RevisePlan c) {
        if (c.seen() != now.version()) {
            throw Refusal.conflict("plan-changed-since", now.version());
        }
        return List.of(revised(now, c));
    }

    static List<PlanEvent> close(PlanState now, Instant at) {
        return List.of(new PlanClosed(now.caseId(), now.municipality(), at));
    }

    static List<PlanEvent> reopen(PlanState now, Instant at) {
        return List.of(new PlanReopened(now.caseId(), now.municipality(), at));
    }

    private static PlanRevised revised(PlanState now, RevisePlan c) {
        PlanDraft draft = c.draft();
        return new PlanRevised(
                now.caseId(),
                now.planId(),
                now.version() + 1,
                draft.contents(),
                draft.measures(),
                draft.validFrom(),
                draft.validTo(),
                draft.reviseBy(),
                draft.bases(),
                draft.consentedBy(),
                draft.consentedOn(),
                now.municipality(),
                c.at());
    }
}
