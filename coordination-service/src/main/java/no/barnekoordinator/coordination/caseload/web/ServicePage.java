package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about the services on the page of a family. */
@Controller
class ServicePage {

    private final FamilyPage page;
    private final ServiceWork work;
    private final Submission submission;

    ServicePage(FamilyPage page, ServiceWork work, Submission submission) {
        this.page = page;
        this.work = work;
        this.submission = submission;
    }

    /** What was typed about a need. */
    record NewNeed(
            @Nullable String needKind,
            @Nullable String need,
            @Nullable String needDueOn) {}

    @PostMapping(path = "/arbeidsdag/{caseId}", params = "action=need")
    @Allowed(Role.COORDINATOR)
    String need(
            @PathVariable UUID caseId,
            @ModelAttribute NewNeed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<ServiceKind> kind = Choices.code(ServiceKind.values(), form.needKind());
        if (kind.isEmpty()) {
            problems.add("needKind", "family.schedule.kind.missing");
        }
        Optional<LocalDate> dueOn = Choices.date(form.needDueOn());
        if (dueOn.isEmpty()) {
            problems.add("needDueOn", "form.date");
        }
        Map<String, String> fields =
                Map.of("date-impossible", "needDueOn", "due-before-need", "needDueOn", "field-too-long", "need");
        model.addAttribute("needForm", form);
        return submission
                .send(write, problems, fields, () -> {
                    work.need(caseId, kind.orElse(null), text(form.need()), null, dueOn.orElse(null), write);
                    return back(caseId, "need");
                })
                .orElseGet(() -> again(caseId, problems, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}", params = "action=step")
    @Allowed(Role.COORDINATOR)
    String step(
            @PathVariable UUID caseId,
            @RequestParam UUID serviceId,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String benefit,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<ServiceWork.Step> chosen = Choices.code(ServiceWork.Step.values(), step);
        Optional<LocalDate> day = Choices.date(on);
        Optional<Benefit> how = Choices.code(Benefit.values(), benefit);
        String stepField = "step-" + serviceId;
        String dateField = "on-" + serviceId;
        if (chosen.isEmpty()) {
            problems.add(stepField, "family.step.missing");
        } else {
            switch (chosen.get()) {
                case DOCUMENTS_SENT, WITHDRAW -> {
                    // Says everything by itself.
                }
                case EVALUATE -> {
                    if (how.isEmpty()) {
                        problems.add("benefit-" + serviceId, "family.step.benefit.missing");
                    }
                }
                default -> {
                    if (day.isEmpty()) {
                        problems.add(dateField, "form.date");
                    }
                }
            }
        }
        Map<String, String> fields = new HashMap<>();
        for (String slug :
                new String[] {"date-impossible", "date-in-future", "date-in-past", "due-before-need", "start-not-moved"
                }) {
            fields.put(slug, dateField);
        }
        fields.put("service-step-impossible", stepField);
        fields.put("field-too-long", "text-" + serviceId);
        return submission
                .send(write, problems, fields, () -> {
                    work.step(
                            caseId,
                            serviceId,
                            chosen.orElse(null),
                            new ServiceWork.Details(day.orElse(null), text(text), how.orElse(null)),
                            write);
                    return back(caseId, "step");
                })
                .orElseGet(() -> again(caseId, problems, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}", params = "action=follow-up")
    @Allowed(Role.COORDINATOR)
    String followUp(
            @PathVariable UUID caseId,
            @RequestParam UUID serviceId,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String followUp,
            @RequestParam(required = false) @Nullable String words,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        String field = "followUp-" + serviceId + "-" + cause;
        Optional<FollowUp> action = Choices.code(FollowUp.values(), followUp);
        if (action.isEmpty()) {
            problems.add(field, "family.follow-up.missing");
        }
        Optional<DelayCause> which = Choices.code(DelayCause.values(), cause);
        return submission
                .send(write, problems, Map.of("delay-not-open", field, "field-too-long", field), () -> {
                    work.followUp(caseId, serviceId, which.orElse(null), action.orElse(null), text(words), write);
                    return back(caseId, "followed-up");
                })
                .orElseGet(() -> again(caseId, problems, write, model, response));
    }

    private String again(UUID caseId, FormProblems problems, Write write, Model model, HttpServletResponse response) {
        Submission.showProblems(problems, model, response);
        return page.show(caseId, write.person(), model);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static String back(UUID caseId, String done) {
        return "redirect:/arbeidsdag/" + caseId + "?done=" + done;
    }
}
