package no.barnekoordinator.coordination.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.Sending;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.plan.PlanDifference;
import no.barnekoordinator.coordination.plan.PlanVersion;
import no.barnekoordinator.coordination.plan.PlanView;
import no.barnekoordinator.coordination.plan.PlanViews;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The individual plan of one family: read, written, followed up, compared and printed. */
@Controller
class PlanPage {

    private static final Map<String, String> FIELDS = Map.of(
            "plan-without-consent", "consentedBy",
            "plan-without-basis", "bases",
            "plan-period-backwards", "validTo",
            "plan-revision-not-ahead", "reviseBy",
            "plan-without-measures", "what-0",
            "date-in-future", "consentedOn");

    private final PlanWork work;
    private final PlanViews plans;
    private final PlanPrint print;
    private final Sending sending;
    private final Typed words;
    private final PageFormat format;
    private final Clock clock;

    PlanPage(
            PlanWork work,
            PlanViews plans,
            PlanPrint print,
            Sending sending,
            Typed words,
            PageFormat format,
            Clock clock) {
        this.work = work;
        this.plans = plans;
        this.print = print;
        this.sending = sending;
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    @GetMapping({"/arbeidsdag/{caseId}/plan", "/min-sak/{caseId}/plan"})
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, model);
    }

    @GetMapping("/arbeidsdag/{caseId}/plan/skriv")
    @Allowed(Role.COORDINATOR)
    String write(@PathVariable UUID caseId, Person person, Model model) {
        OwnCase own = work.readable(caseId, person);
        PlanView plan = work.current(caseId);
        return form(own, PlanForm.of(plan == null ? null : plan.now(), Oslo.dateOf(clock.instant())), model);
    }

    /** A plan somebody else revised in the meantime: what was typed stays, beside what the other one changed. */
    @PostMapping("/arbeidsdag/{caseId}/plan/skriv")
    @Allowed(Role.COORDINATOR)
    String send(
            @PathVariable UUID caseId,
            @RequestParam MultiValueMap<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        OwnCase own = work.readable(caseId, write.person());
        PlanForm form = PlanForm.read(fields);
        FormProblems problems = form.check();
        return sending.send(write, PlanViews.PROCESSOR, problems, FIELDS, () -> {
                    if (form.seen() == 0) {
                        work.start(caseId, today -> form.draft(today, work::newMeasure), write);
                    } else {
                        work.revise(caseId, form.seen(), today -> form.draft(today, work::newMeasure), write);
                    }
                    return "redirect:/arbeidsdag/" + caseId + "/plan?done="
                            + (form.seen() == 0 ? "plan-started" : "plan-revised");
                })
                .orElseGet(() -> again(own, form, problems, model, response));
    }

    @PostMapping("/arbeidsdag/{caseId}/plan")
    @Allowed(Role.COORDINATOR)
    String note(
            @PathVariable UUID caseId,
            @RequestParam UUID measureId,
            @RequestParam(required = false) @Nullable String progress,
            @RequestParam(required = false) @Nullable String note,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<MeasureProgress> chosen = Typed.code(MeasureProgress.values(), progress);
        if (chosen.isEmpty()) {
            problems.add("progress-" + measureId, "plan.missing.progress");
        }
        Map<String, String> fields = Map.of("field-too-long", "note-" + measureId);
        return sending.send(write, PlanViews.PROCESSOR, problems, fields, () -> {
                    work.note(caseId, measureId, chosen.orElseThrow(), note, write);
                    return "redirect:/arbeidsdag/" + caseId + "/plan?done=plan-noted";
                })
                .orElseGet(() -> {
                    Sending.showProblems(problems, model, response);
                    return fill(caseId, write.person(), model);
                });
    }

    @GetMapping({"/arbeidsdag/{caseId}/plan/forskjell", "/min-sak/{caseId}/plan/forskjell"})
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    String compare(
            @PathVariable UUID caseId, @RequestParam int fra, @RequestParam int til, Person person, Model model) {
        OwnCase own = work.readable(caseId, person);
        PlanVersion from = plans.version(caseId, fra).orElseThrow(Refusal::notFound);
        PlanVersion to = plans.version(caseId, til).orElseThrow(Refusal::notFound);
        model.addAttribute("own", own);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("difference", readable(PlanDifference.between(from, to)));
        return "plan-difference";
    }

    @GetMapping({
        "/arbeidsdag/{caseId}/plan/utskrift",
        "/min-sak/{caseId}/plan/utskrift",
        "/api/v1/cases/{caseId}/plan/print"
    })
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    ResponseEntity<byte[]> print(@PathVariable UUID caseId, Person person) {
        OwnCase own = work.readable(caseId, person);
        PlanView plan = Optional.ofNullable(work.current(caseId)).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("individuell-plan.pdf")
                                .build()
                                .toString())
                .body(print.print(own, plan));
    }

    /** Codes and dates in the reader's words. */
    private PlanDifference readable(PlanDifference difference) {
        return new PlanDifference(
                difference.from(),
                difference.to(),
                difference.changes().stream()
                        .map(change -> new PlanDifference.Change(
                                change.part(),
                                change.measure(),
                                readable(change.part(), change.before()),
                                readable(change.part(), change.after())))
                        .toList());
    }

    private @Nullable String readable(String part, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return value;
        }
        return switch (part) {
            case "validFrom", "validTo", "reviseBy", "consentedOn", "measure.dueOn" ->
                format.date(LocalDate.parse(value));
            case "consentedBy" -> words.text("plan.consent." + value);
            case "bases" ->
                Arrays.stream(value.split(","))
                        .map(basis -> words.text("plan.basis." + basis))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String fill(UUID caseId, Person person, Model model) {
        OwnCase own = work.readable(caseId, person);
        model.addAttribute("own", own);
        model.addAttribute("plan", work.current(caseId));
        model.addAttribute("progresses", words.choices("progress", MeasureProgress.values()));
        return "plan";
    }

    private String form(OwnCase own, PlanForm form, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("form", form);
        model.addAttribute("allBases", words.choices("plan.basis", PlanBasis.values()));
        model.addAttribute("consents", words.choices("plan.consent", PlanConsent.values()));
        return "plan-write";
    }

    private String again(OwnCase own, PlanForm form, FormProblems problems, Model model, HttpServletResponse response) {
        Sending.showProblems(problems, model, response);
        PlanView plan = work.current(own.caseId());
        boolean overtaken = plan != null && plan.now().version() != form.seen();
        if (!overtaken) {
            return form(own, form, model);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        PlanVersion now = requireNonNull(plan).now();
        plans.version(own.caseId(), form.seen())
                .ifPresent(seen -> model.addAttribute("difference", readable(PlanDifference.between(seen, now))));
        model.addAttribute("overtaken", now.version());
        return form(own, form.on(now.version()), model);
    }
}
