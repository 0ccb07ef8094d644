package no.barnekoordinator.coordination.transition.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.transition.CaseTransitions;
import no.barnekoordinator.coordination.transition.Transitions;
import no.barnekoordinator.coordination.transition.web.TransitionWork.Done;
import no.barnekoordinator.coordination.transition.web.TransitionWork.To;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Transitions over HTTP. The entity tag is the version of all the transitions of a case. */
@RestController
@RequestMapping("/api/v1")
class TransitionApi {

    private final TransitionWork work;
    private final Transitions transitions;

    TransitionApi(TransitionWork work, Transitions transitions) {
        this.work = work;
        this.transitions = transitions;
    }

    record ChildBody(@Nullable LocalDate bornOn) {}

    record Plan(
            @Nullable UUID childId,
            @Nullable TransitionKind kind,
            @Nullable LocalDate dayOf,
            @Nullable String receiving) {}

    record Move(@Nullable LocalDate dayOf, @Nullable String receiving) {}

    record Step(
            @Nullable String what,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {}

    record StepDone(@Nullable LocalDate doneOn) {}

    record Answer(
            @Nullable Boolean accepted,
            @Nullable String coordinator,
            @Nullable LocalDate startsOn) {}

    record Consent(@Nullable Boolean consents) {}

    record Written(UUID id, long version) {}

    @GetMapping("/cases/{caseId}/transitions")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER})
    ResponseEntity<TransitionAnswer> read(@PathVariable UUID caseId, Person person) {
        CaseTransitions found = work.readable(caseId, person);
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(TransitionAnswer.of(found));
    }

    /** What the unit has to see to: of the open cases of the caller's own municipality. */
    @GetMapping("/transitions")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    List<TransitionAnswer> list(Person person) {
        return transitions.ofMunicipality(person.ownMunicipality()).stream()
                .map(TransitionAnswer::of)
                .toList();
    }

    @PostMapping("/cases/{caseId}/children")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> child(@PathVariable UUID caseId, @RequestBody ChildBody body, Write write) {
        return created(caseId, write, () -> work.child(to(caseId, write), null, body.bornOn()));
    }

    @PostMapping("/cases/{caseId}/children/{childId}/birth-date")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> birthDate(
            @PathVariable UUID caseId, @PathVariable UUID childId, @RequestBody ChildBody body, Write write) {
        return done(write, () -> {
            if (work.readable(caseId, write.person()).children().stream()
                    .noneMatch(child -> child.childId().equals(childId))) {
                throw Refusal.notFound();
            }
            return work.child(to(caseId, write), childId, Required.value("bornOn", body.bornOn()));
        });
    }

    @PostMapping("/cases/{caseId}/transitions")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> plan(@PathVariable UUID caseId, @RequestBody Plan body, Write write) {
        return created(
                caseId,
                write,
                () -> work.plan(to(caseId, write), body.childId(), body.kind(), body.dayOf(), body.receiving()));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/day")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> move(@PathVariable UUID caseId, @PathVariable UUID id, @RequestBody Move body, Write write) {
        return done(write, () -> work.move(to(caseId, write), id, body.dayOf(), body.receiving()));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/steps")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> step(@PathVariable UUID caseId, @PathVariable UUID id, @RequestBody Step body, Write write) {
        return created(caseId, write, () -> work.step(to(caseId, write), id, body.what(), body.owner(), body.dueOn()));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/steps/{stepId}/done")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> stepDone(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @PathVariable UUID stepId,
            @RequestBody StepDone body,
            Write write) {
        return done(write, () -> work.stepDone(to(caseId, write), id, stepId, body.doneOn()));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/completion")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> complete(@PathVariable UUID caseId, @PathVariable UUID id, Write write) {
        return done(write, () -> work.complete(to(caseId, write), id));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/cancellation")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> cancel(@PathVariable UUID caseId, @PathVariable UUID id, Write write) {
        return done(write, () -> work.cancel(to(caseId, write), id));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/offer")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> offer(@PathVariable UUID caseId, @PathVariable UUID id, Write write) {
        return done(write, () -> work.offer(to(caseId, write), id));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/answer")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> answer(@PathVariable UUID caseId, @PathVariable UUID id, @RequestBody Answer body, Write write) {
        return done(
                write, () -> work.answer(to(caseId, write), id, body.accepted(), body.coordinator(), body.startsOn()));
    }

    @PostMapping("/cases/{caseId}/transitions/{id}/consent")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> consent(
            @PathVariable UUID caseId, @PathVariable UUID id, @RequestBody Consent body, Write write) {
        return done(write, () -> work.consent(to(caseId, write), id, body.consents()));
    }

    /** The unit ends the case of one who turned 18 with nobody in place. */
    @PostMapping("/cases/{caseId}/transitions/{id}/ending")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> end(@PathVariable UUID caseId, @PathVariable UUID id, Write write) {
        return done(write, () -> work.end(to(caseId, write), id));
    }

    private static To to(UUID caseId, Write write) {
        return new To(caseId, write, write.expectedVersion());
    }

    private static ResponseEntity<?> created(UUID caseId, Write write, Supplier<Done> effect) {
        return write.once(() -> {
            Done done = effect.get();
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/transitions"))
                    .eTag("\"" + done.version() + "\"")
                    .body(new Written(done.id(), done.version()));
        });
    }

    private static ResponseEntity<?> done(Write write, Supplier<Done> effect) {
        return write.once(() -> {
            Done done = effect.get();
            return ResponseEntity.ok().eTag("\"" + done.version() + "\"").body(new Written(done.id(), done.version()));
        });
    }
}
