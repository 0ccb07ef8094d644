package no.barnekoordinator.coordination.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.coordination.team.Consents;
import no.barnekoordinator.coordination.team.Instruction;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For the contact of a service: what the coordinators ask of us, by when, and may we. */
@Controller
class TasksPage {

    private final MandateWork work;
    private final Members members;
    private final Consents consents;
    private final CaughtUp caughtUp;
    private final Forms forms;

    TasksPage(MandateWork work, Members members, Consents consents, CaughtUp caughtUp, Forms forms) {
        this.work = work;
        this.members = members;
        this.consents = consents;
        this.caughtUp = caughtUp;
        this.forms = forms;
    }

    /**
     * Something asked.
     *
     * @param recipient whom information is to be given to; null when that is not what is asked
     * @param covered whether the consent holds now
     */
    record Task(Instruction asked, @Nullable String recipient, boolean covered) {}

    @GetMapping("/oppgaver")
    @Allowed(Role.SERVICE_CONTACT)
    String show(Person person, Model model) {
        caughtUp.await(Members.PROCESSOR);
        List<Task> tasks = members.casesOf(person.subject()).stream()
                .flatMap(caseId -> work.askedOf(caseId, person).stream())
                .map(this::task)
                .toList();
        model.addAttribute(
                "open",
                tasks.stream()
                        .filter(task -> task.asked().isOpen())
                        .sorted(Comparator.comparing(task -> task.asked().dueOn()))
                        .toList());
        model.addAttribute(
                "answered",
                tasks.stream().filter(task -> !task.asked().isOpen()).toList());
        model.addAttribute("hindrances", forms.choices("hindrance", InstructionHindrance.values()));
        return "tasks";
    }

    @PostMapping("/oppgaver")
    @Allowed(Role.SERVICE_CONTACT)
    String answer(
            @RequestParam UUID caseId,
            @RequestParam UUID instructionId,
            @RequestParam String action,
            @RequestParam(required = false) @Nullable String hindrance,
            @RequestParam(required = false) @Nullable String why,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        InstructionHindrance chosen = Forms.code(InstructionHindrance.values(), hindrance);
        String field = "hindrance-" + instructionId;
        if ("decline".equals(action) && chosen == null) {
            problems.add(field, "tasks.hindrance.missing");
        }
        return forms.send(write, problems, Map.of("field-too-long", "why-" + instructionId), () -> {
                    switch (action) {
                        case "acknowledge" -> work.acknowledge(caseId, instructionId, write);
                        case "follow" -> work.follow(caseId, instructionId, write);
                        default -> work.decline(caseId, instructionId, chosen, why, write);
                    }
                    return "redirect:/oppgaver?done=answered";
                })
                .orElseGet(() -> {
                    Forms.showProblems(problems, model, response);
                    return show(write.person(), model);
                });
    }

    private Task task(Instruction asked) {
        TeamMember recipient = members.of(asked.caseId()).stream()
                .filter(member -> member.memberId().equals(asked.sharedWith()))
                .findFirst()
                .orElse(null);
        boolean covered = asked.category() == null
                || (recipient != null
                        && asked.childId() != null
                        && consents.covering(recipient, asked.category(), asked.childId())
                                .isPresent());
        return new Task(asked, recipient == null ? null : recipient.name(), covered);
    }
}
