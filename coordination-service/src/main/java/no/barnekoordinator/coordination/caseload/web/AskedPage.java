package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The families someone is asked to coordinate for: yes, or no and why. */
@Controller
class AskedPage {

    private static final String PATH = "/arbeidsdag/spurt";

    private final Cases cases;
    private final CaseAccess access;
    private final CaseWork work;
    private final Submission submission;
    private final Choices choices;

    AskedPage(Cases cases, CaseAccess access, CaseWork work, Submission submission, Choices choices) {
        this.cases = cases;
        this.access = access;
        this.work = work;
        this.submission = submission;
        this.choices = choices;
    }

    @GetMapping(PATH)
    @Allowed(Role.COORDINATOR)
    String show(Person person, Model model) {
        Map<String, String> reasons = choices.of("decline-reason", DeclineReason.values());
        reasons.remove(DeclineReason.UNIT_WITHDREW.name());
        model.addAttribute("asked", cases.askedOf(access.coordinatorIds(person)));
        model.addAttribute("reasons", reasons);
        return "asked";
    }

    @PostMapping(path = PATH, params = "action=accept")
    @Allowed(Role.COORDINATOR)
    String accept(@RequestParam UUID caseId, Write write, Model model, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        return submission
                .send(write, problems, Map.of(), () -> {
                    work.accept(caseId, write);
                    return "redirect:/arbeidsdag?done=accepted";
                })
                .orElseGet(() -> again(problems, write, model, response));
    }

    @PostMapping(path = PATH, params = "action=decline")
    @Allowed(Role.COORDINATOR)
    String decline(
            @RequestParam UUID caseId,
            @RequestParam(required = false) @Nullable String reason,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<DeclineReason> why = Choices.code(DeclineReason.values(), reason);
        if (why.isEmpty()) {
            problems.add("reason-" + caseId, "asked.reason.missing");
        }
        return submission
                .send(write, problems, Map.of(), () -> {
                    work.decline(caseId, why.orElse(null), write);
                    return "redirect:/arbeidsdag/spurt?done=declined";
                })
                .orElseGet(() -> again(problems, write, model, response));
    }

    private String again(FormProblems problems, Write write, Model model, HttpServletResponse response) {
        Submission.showProblems(problems, model, response);
        return show(write.person(), model);
    }
}
