package no.barnekoordinator.coordination.plan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.plan.PlanDraft;
import no.barnekoordinator.coordination.plan.PlanDifference;
import no.barnekoordinator.coordination.plan.PlanView;
import no.barnekoordinator.coordination.plan.PlanViews;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Problems;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Individual plans over HTTP. The entity tag of a plan is its version. */
@RestController
class PlanApi {

    private final PlanWork work;
    private final PlanViews plans;
    private final Typed words;

    PlanApi(PlanWork work, PlanViews plans, Typed words) {
        this.work = work;
        this.plans = plans;
        this.words = words;
    }

    record MeasureBody(
            @Nullable UUID measureId,
            @Nullable String what,
            @Nullable String extent,
            @Nullable String owner,
            @Nullable String how,
            @Nullable LocalDate dueOn) {}

    /** A plan as it is sent; {@code version} is the one that was read, and left out for a first plan. */
    record PlanBody(
            @Nullable Integer version,
            @Nullable String goals,
            @Nullable String resources,
            @Nullable String needs,
            @Nullable String participants,
            @Nullable String responsible,
            @Nullable String cooperation,
            @Nullable List<MeasureBody> measures,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate reviseBy,
            @Nullable Set<PlanBasis> bases,
            @Nullable PlanConsent consentedBy,
            @Nullable LocalDate consentedOn) {}

    record Progress(
            @Nullable MeasureProgress progress, @Nullable String note) {}

    record Written(UUID caseId, int version) {}

    @GetMapping("/api/v1/cases/{caseId}/plan")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    ResponseEntity<PlanAnswer> read(@PathVariable UUID caseId, Person person) {
        work.readable(caseId, person);
        PlanView view = Optional.ofNullable(work.current(caseId)).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().eTag("\"" + view.now().version() + "\"").body(PlanAnswer.of(view));
    }

    @GetMapping("/api/v1/cases/{caseId}/plan/versions/{version}")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    PlanAnswer.Contents version(@PathVariable UUID caseId, @PathVariable int version, Person person) {
        work.readable(caseId, person);
        return PlanAnswer.Contents.of(plans.version(caseId, version).orElseThrow(Refusal::notFound), null);
    }

    /** What has changed between any two versions. */
    @GetMapping("/api/v1/cases/{caseId}/plan/differences")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    PlanDifference differences(@PathVariable UUID caseId, @RequestParam int from, @RequestParam int to, Person person) {
        work.readable(caseId, person);
        return PlanDifference.between(
                plans.version(caseId, from).orElseThrow(Refusal::notFound),
                plans.version(caseId, to).orElseThrow(Refusal::notFound));
    }

    @PostMapping("/api/v1/cases/{caseId}/plan")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> start(@PathVariable UUID caseId, @RequestBody PlanBody body, Write write) {
        return write.once(() -> {
            int version = work.start(caseId, today -> draft(body, today), write);
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/plan"))
                    .eTag("\"" + version + "\"")
                    .body(new Written(caseId, version));
        });
    }

    /** A plan somebody else revised in the meantime is answered with 409, and the plan as it stands. */
    @PostMapping("/api/v1/cases/{caseId}/plan/revisions")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> revise(@PathVariable UUID caseId, @RequestBody PlanBody body, Write write) {
        try {
            return write.once(() -> {
                int seen = Required.value("version", seen(body, write));
                int version = work.revise(caseId, seen, today -> draft(body, today), write);
                return ResponseEntity.ok().eTag("\"" + version + "\"").body(new Written(caseId, version));
            });
        } catch (Refusal refusal) {
            if (!refusal.slug().equals(PlanWork.CHANGED_SINCE)) {
                throw refusal;
            }
            return changedSince(caseId);
        }
    }

    @PostMapping("/api/v1/cases/{caseId}/plan/measures/{measureId}/progress")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> note(
            @PathVariable UUID caseId, @PathVariable UUID measureId, @RequestBody Progress body, Write write) {
        return write.once(() -> {
            int version = work.note(caseId, measureId, Required.value("progress", body.progress()), body.note(), write);
            return ResponseEntity.ok(new Written(caseId, version));
        });
    }

    private static @Nullable Integer seen(PlanBody body, Write write) {
        Long expected = write.expectedVersion();
        return body.version() != null || expected == null ? body.version() : Integer.valueOf(expected.intValue());
    }

    private PlanDraft draft(PlanBody body, LocalDate today) {
        List<PlanDraft.Measure> measures = Objects.requireNonNullElse(body.measures(), List.<MeasureBody>of()).stream()
                .map(measure -> new PlanDraft.Measure(
                        Objects.requireNonNullElseGet(measure.measureId(), work::newMeasure),
                        measure.what(),
                        measure.extent(),
                        measure.owner(),
                        measure.how(),
                        measure.dueOn()))
                .toList();
        return PlanDraft.of(
                new PlanDraft.Words(
                        body.goals(),
                        body.resources(),
                        body.needs(),
                        body.participants(),
                        body.responsible(),
                        body.cooperation()),
                measures,
                new PlanDraft.Period(body.validFrom(), body.validTo(), body.reviseBy()),
                Objects.requireNonNullElseGet(body.bases(), () -> EnumSet.noneOf(PlanBasis.class)),
                new PlanDraft.Agreed(body.consentedBy(), body.consentedOn()),
                today);
    }

    private ResponseEntity<ProblemDetail> changedSince(UUID caseId) {
        PlanView view = Objects.requireNonNull(work.current(caseId));
        String key = "problem." + PlanWork.CHANGED_SINCE;
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(URI.create(Problems.TYPE_BASE + PlanWork.CHANGED_SINCE));
        problem.setTitle(words.text(key + ".title"));
        problem.setDetail(words.text(key + ".detail", view.now().version()));
        problem.setProperty("nextStep", words.text(key + ".next"));
        problem.setProperty("current", PlanAnswer.of(view));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
