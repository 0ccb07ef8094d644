package no.barnekoordinator.coordination.transition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.desk.TransitionReaders;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.transition.AcceptOrdinaryCoordinator;
import no.barnekoordinator.coordination.handling.transition.CancelTransition;
import no.barnekoordinator.coordination.handling.transition.CompleteTransition;
import no.barnekoordinator.coordination.handling.transition.DeclineOrdinaryCoordinator;
import no.barnekoordinator.coordination.handling.transition.DoStep;
import no.barnekoordinator.coordination.handling.transition.EndWithoutCoordinator;
import no.barnekoordinator.coordination.handling.transition.MoveTransition;
import no.barnekoordinator.coordination.handling.transition.NoteChild;
import no.barnekoordinator.coordination.handling.transition.OfferOrdinaryCoordinator;
import no.barnekoordinator.coordination.handling.transition.PlanTransition;
import no.barnekoordinator.coordination.handling.transition.RecordAdultConsent;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.coordination.handling.transition.WriteStep;
import no.barnekoordinator.coordination.transition.CaseTransitions;
import no.barnekoordinator.coordination.transition.Transitions;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people do with transitions, the same for the API and for pages. To be called within the write; each checks first
 * that the case is the person's to work with.
 */
@Component
class TransitionWork {

    private final TransitionReaders readers;
    private final Transitions transitions;
    private final CaughtUp caughtUp;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    TransitionWork(
            TransitionReaders readers,
            Transitions transitions,
            CaughtUp caughtUp,
            Commands commands,
            Ids ids,
            Clock clock) {
        this.readers = readers;
        this.transitions = transitions;
        this.caughtUp = caughtUp;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was done: the thing it was done to, and the version of the transitions after it. */
    record Done(UUID id, long version) {}

    /** One write: to which case, by whom, and which version was seen. */
    record To(UUID caseId, Write write, @Nullable Long seen) {}

    /** The transitions of a case the person may read, with what was just written. */
    CaseTransitions readable(UUID caseId, Person person) {
        readers.read(caseId, person);
        caughtUp.await(Transitions.PROCESSOR);
        return transitions.of(caseId).orElseThrow(Refusal::notFound);
    }

    boolean mayWrite(UUID caseId, Person person) {
        TransitionReaders.Reader reader = readers.read(caseId, person);
        return reader.open() && reader.mayWrite();
    }

    /** Whether the person works with the case, also when it has ended. */
    boolean isTheirs(UUID caseId, Person person) {
        return readers.read(caseId, person).mayWrite();
    }

    Done child(To to, @Nullable UUID known, @Nullable LocalDate bornOn) {
        UUID childId = known == null ? ids.next() : known;
        return send(to, childId, new NoteChild(of(to), to.seen(), childId, bornOn, clock.instant()), "note-child");
    }

    Done plan(
            To to,
            @Nullable UUID childId,
            @Nullable TransitionKind kind,
            @Nullable LocalDate dayOf,
            @Nullable String receiving) {
        UUID transitionId = ids.next();
        return send(
                to,
                transitionId,
                new PlanTransition(
                        of(to),
                        to.seen(),
                        transitionId,
                        Required.value("childId", childId),
                        Required.value("kind", kind),
                        dayOf,
                        receiving,
                        clock.instant()),
                "plan-transition");
    }

    Done move(To to, UUID transitionId, @Nullable LocalDate dayOf, @Nullable String receiving) {
        return send(
                to,
                transitionId,
                new MoveTransition(
                        of(to), to.seen(), transitionId, Required.value("dayOf", dayOf), receiving, clock.instant()),
                "move-transition");
    }

    Done step(To to, UUID transitionId, @Nullable String what, @Nullable String owner, @Nullable LocalDate dueOn) {
        UUID stepId = ids.next();
        return send(
                to,
                stepId,
                new WriteStep(
                        of(to),
                        to.seen(),
                        transitionId,
                        stepId,
                        Required.value("what", what),
                        Required.value("owner", owner),
                        Required.value("dueOn", dueOn),
                        clock.instant()),
                "write-step");
    }

    Done stepDone(To to, UUID transitionId, UUID stepId, @Nullable LocalDate doneOn) {
        return send(
                to,
                stepId,
                new DoStep(of(to), to.seen(), transitionId, stepId, Required.value("doneOn", doneOn), clock.instant()),
                "do-step");
    }

    Done complete(To to, UUID transitionId) {
        return send(
                to,
                transitionId,
                new CompleteTransition(of(to), to.seen(), transitionId, clock.instant()),
                "complete-transition");
    }

    Done cancel(To to, UUID transitionId) {
        return send(
                to,
                transitionId,
                new CancelTransition(of(to), to.seen(), transitionId, clock.instant()),
                "cancel-transition");
    }

    Done offer(To to, UUID transitionId) {
        return send(
                to,
                transitionId,
                new OfferOrdinaryCoordinator(of(to), to.seen(), transitionId, clock.instant()),
                "offer-ordinary-coordinator");
    }

    /** A yes names who and from when; a no needs nothing more. */
    Done answer(
            To to,
            UUID transitionId,
            @Nullable Boolean accepted,
            @Nullable String coordinator,
            @Nullable LocalDate startsOn) {
        Object command = Required.value("accepted", accepted)
                ? new AcceptOrdinaryCoordinator(
                        of(to),
                        to.seen(),
                        transitionId,
                        Required.value("coordinator", coordinator),
                        Required.value("startsOn", startsOn),
                        clock.instant())
                : new DeclineOrdinaryCoordinator(of(to), to.seen(), transitionId, clock.instant());
        return send(to, transitionId, command, "answer-ordinary-coordinator");
    }

    Done consent(To to, UUID transitionId, @Nullable Boolean consents) {
        return send(
                to,
                transitionId,
                new RecordAdultConsent(
                        of(to), to.seen(), transitionId, Required.value("consents", consents), clock.instant()),
                "record-adult-consent");
    }

    Done end(To to, UUID transitionId) {
        return send(
                to,
                transitionId,
                new EndWithoutCoordinator(of(to), to.seen(), transitionId, clock.instant()),
                "end-without-coordinator");
    }

    private static TransitionsId of(To to) {
        return new TransitionsId(to.caseId());
    }

    private Done send(To to, UUID id, Object command, String purpose) {
        readers.write(to.caseId(), to.write().person());
        if (commands.send(command, to.write().origin(purpose)) instanceof Long version) {
            return new Done(id, version);
        }
        throw new IllegalStateException("The transitions did not say which version they have come to");
    }
}
