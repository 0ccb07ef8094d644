package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.caseload.LastingDelays;
import no.barnekoordinator.coordination.caseload.Threads;
import no.barnekoordinator.coordination.desk.LetterDesk;
import no.barnekoordinator.coordination.desk.PlanReaders;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One family: its services with due dates and delays, and what can be done about them. */
@Controller
class FamilyPage {

    private final Threads threads;
    private final LastingDelays delays;
    private final Coordinators coordinators;
    private final CaseAccess access;
    private final PlanReaders readers;
    private final LetterDesk letters;
    private final CaseWork work;
    private final Submission submission;
    private final Choices choices;

    FamilyPage(
            Threads threads,
            LastingDelays delays,
            Coordinators coordinators,
            CaseAccess access,
            PlanReaders readers,
            LetterDesk letters,
            CaseWork work,
            Submission submission,
            Choices choices) {
        this.threads = threads;
        this.delays = delays;
        this.coordinators = coordinators;
        this.access = access;
        this.readers = readers;
        this.letters = letters;
        this.work = work;
        this.submission = submission;
        this.choices = choices;
    }

    /** What was typed about a new service. */
    record NewService(
            @Nullable String kind,
            @Nullable String provider,
            @Nullable String dueOn) {}

    @GetMapping("/arbeidsdag/{caseId}")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.SERVICE_CONTACT})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, new NewService("", "", ""), model);
    }

    @PostMapping(path = "/arbeidsdag/{caseId}", params = "action=schedule")
    @Allowed(Role.COORDINATOR)
    String schedule(
            @PathVariable UUID caseId,
            @ModelAttribute NewService form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<ServiceKind> kind = Choices.code(ServiceKind.values(), form.kind());
        if (kind.isEmpty()) {
            problems.add("kind", "family.schedule.kind.missing");
        }
        Optional<LocalDate> dueOn = Choices.date(form.dueOn());
        if (dueOn.isEmpty()) {
            problems.add("dueOn", "form.date");
        }
        String provider = form.provider() == null || form.provider().isBlank() ? null : form.provider();
        Map<String, String> fields = Map.of("date-impossible", "dueOn", "field-too-long", "provider");
        return submission
                .send(write, problems, fields, () -> {
                    work.schedule(caseId, kind.orElse(null), provider, dueOn.orElse(null), write);
                    return back(caseId, "scheduled");
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return fill(caseId, write.person(), form, model);
                });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}", params = "action=deliver")
    @Allowed({Role.COORDINATOR, Role.SERVICE_CONTACT})
    String deliver(
            @PathVariable UUID caseId,
            @RequestParam UUID serviceId,
            @RequestParam(required = false) @Nullable String deliveredOn,
            Write write,
            Model model,
            HttpServletResponse response) {
        String field = "deliveredOn-" + serviceId;
        FormProblems problems = new FormProblems();
        Optional<LocalDate> day = Choices.date(deliveredOn);
        if (day.isEmpty()) {
            problems.add(field, "form.date");
        }
        Map<String, String> fields = Map.of("date-impossible", field, "date-in-future", field);
        return submission
                .send(write, problems, fields, () -> {
                    work.deliver(caseId, serviceId, day.orElse(null), write);
                    return back(caseId, "delivered");
                })
                .orElseGet(() -> again(caseId, problems, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}", params = "action=close")
    @Allowed(Role.ASSESSOR)
    String close(
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable String reason,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<ClosingReason> why = Choices.code(ClosingReason.values(), reason);
        if (why.isEmpty()) {
            problems.add("reason", "family.close.missing");
        }
        return submission
                .send(write, problems, Map.of("case-child-not-eighteen", "reason"), () -> {
                    work.close(caseId, why.orElse(null), write);
                    return back(caseId, "closed");
                })
                .orElseGet(() -> again(caseId, problems, write, model, response));
    }

    private String again(UUID caseId, FormProblems problems, Write write, Model model, HttpServletResponse response) {
        Submission.showProblems(problems, model, response);
        return show(caseId, write.person(), model);
    }

    private static String back(UUID caseId, String done) {
        return "redirect:/arbeidsdag/" + caseId + "?done=" + done;
    }

    private String fill(UUID caseId, Person person, NewService form, Model model) {
        CaseRow row = access.visible(caseId, person);
        boolean mine = row.isCoordinatedBy(access.coordinatorIds(person));
        model.addAttribute("row", row);
        Predicate<ServiceKind> known = access.kindsKnownTo(caseId, person);
        boolean mayRead = mine || person.is(Role.ASSESSOR, Role.DECISION_MAKER);
        model.addAttribute(
                "services",
                threads.of(List.of(caseId)).stream()
                        .filter(service -> known.test(service.kind()))
                        .map(service -> mayRead ? service : service.withoutTexts())
                        .toList());
        model.addAttribute(
                "journal",
                threads.journalOf(caseId).stream()
                        .filter(happening -> known.test(happening.kind()))
                        .toList());
        model.addAttribute("overdue", access.includes(person, caseId) ? delays.of(List.of(caseId)) : List.of());
        if (!model.containsAttribute("needForm")) {
            model.addAttribute("needForm", new ServicePage.NewNeed("", "", ""));
        }
        model.addAttribute("steps", choices.of("step", ServiceWork.Step.values()));
        model.addAttribute("benefits", choices.of("benefit", Benefit.values()));
        model.addAttribute("followUps", choices.of("follow-up", FollowUp.values()));
        for (PlanReaders.Part part : PlanReaders.Part.values()) {
            model.addAttribute("mayRead" + part, readers.mayRead(caseId, part, person));
        }
        model.addAttribute("form", form);
        boolean writes = mine || person.is(Role.ASSESSOR);
        model.addAttribute(
                "lettersWaiting", writes ? letters.waitingIn(List.of(caseId)).getOrDefault(caseId, 0) : 0);
        model.addAttribute("mayReadLetters", writes);
        model.addAttribute(
                "coordinator",
                Optional.ofNullable(row.coordinatorId())
                        .flatMap(coordinators::find)
                        .map(choices::nameOf)
                        .orElse(null));
        model.addAttribute("maySchedule", mine && row.isOpen());
        model.addAttribute("mayDeliver", row.isOpen() && (mine || person.is(Role.SERVICE_CONTACT)));
        model.addAttribute("mayDecide", row.isOpen() && person.is(Role.ASSESSOR));
        model.addAttribute("kinds", choices.of("service", ServiceKind.values()));
        model.addAttribute("reasons", choices.of("closing", ClosingReason.values()));
        model.addAttribute(
                "deputy",
                Optional.ofNullable(row.deputyId())
                        .flatMap(coordinators::find)
                        .map(choices::nameOf)
                        .orElse(null));
        return "family";
    }
}
