package no.barnekoordinator.coordination.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.PlanReaders;
import no.barnekoordinator.coordination.handling.plan.NoteProgress;
import no.barnekoordinator.coordination.handling.plan.PlanDraft;
import no.barnekoordinator.coordination.handling.plan.PlanId;
import no.barnekoordinator.coordination.handling.plan.RevisePlan;
import no.barnekoordinator.coordination.handling.plan.StartPlan;
import no.barnekoordinator.coordination.plan.PlanView;
import no.barnekoordinator.coordination.plan.PlanViews;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people do with a plan, the same for the API and for pages. What writes is to be called within the write; each
 * checks first that the case is the person's.
 */
@Component
class PlanWork {

    /** What a plan that somebody else revised in the meantime is refused with. */
    static final String CHANGED_SINCE = "plan-changed-since";

    private final PlanReaders readers;
    private final PlanViews plans;
    private final CaughtUp caughtUp;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    PlanWork(PlanReaders readers, PlanViews plans, CaughtUp caughtUp, Commands commands, Ids ids, Clock clock) {
        this.readers = readers;
        this.plans = plans;
        this.caughtUp = caughtUp;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    OwnCase readable(UUID caseId, Person person) {
        return readers.read(caseId, PlanReaders.Part.PLAN, person);
    }

    /** The plan as it stands, with what was just written. */
    @Nullable
    PlanView current(UUID caseId) {
        caughtUp.await(PlanViews.PROCESSOR);
        return plans.of(caseId).orElse(null);
    }

    UUID newMeasure() {
        return ids.next();
    }

    /** Makes the plan; answers with its version. */
    int start(UUID caseId, Function<LocalDate, PlanDraft> draft, Write write) {
        OwnCase own = writable(caseId, write);
        Instant at = clock.instant();
        return send(
                new StartPlan(new PlanId(caseId), ids.next(), own.municipality(), draft.apply(Oslo.dateOf(at)), at),
                "start-plan",
                write);
    }

    /** Writes the plan anew; answers with its version. */
    int revise(UUID caseId, int seen, Function<LocalDate, PlanDraft> draft, Write write) {
        writable(caseId, write);
        Instant at = clock.instant();
        return send(new RevisePlan(new PlanId(caseId), seen, draft.apply(Oslo.dateOf(at)), at), "revise-plan", write);
    }

    int note(UUID caseId, UUID measureId, MeasureProgress progress, @Nullable String note, Write write) {
        writable(caseId, write);
        return send(
                new NoteProgress(new PlanId(caseId), measureId, progress, note, clock.instant()),
                "note-progress",
                write);
    }

    private OwnCase writable(UUID caseId, Write write) {
        OwnCase own = readers.write(caseId, write.person());
        if (!own.open()) {
            throw Refusal.conflict("case-closed");
        }
        return own;
    }

    private int send(Object command, String purpose, Write write) {
        if (commands.send(command, write.origin(purpose)) instanceof Integer version) {
            return version;
        }
        throw new IllegalStateException("The plan did not say which version it has come to");
    }
}
