package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.handling.event.Competence;
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

/** One coordinator in the register: load, mandate, training, languages, leave. */
@Controller
class CoordinatorPage {

    private static final String PATH = "/saker/koordinatorer/{coordinatorId}";

    private final RegisterAccess access;
    private final RegisterWork work;
    private final Submission submission;
    private final Choices choices;

    CoordinatorPage(RegisterAccess access, RegisterWork work, Submission submission, Choices choices) {
        this.access = access;
        this.work = work;
        this.submission = submission;
        this.choices = choices;
    }

    /** What was typed, on whichever of the forms. */
    record Typed(
            @Nullable String capacity,
            @Nullable String phone,
            @Nullable String email,
            @Nullable List<String> languages,
            @Nullable List<String> competences,
            @Nullable String training,
            @Nullable String completedOn,
            @Nullable String reference,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String since,
            @Nullable String expectedTo,
            @Nullable String endedOn) {}

    @GetMapping(PATH)
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    String show(@PathVariable UUID coordinatorId, Person person, Model model) {
        CoordinatorRow row = access.visible(coordinatorId, person);
        model.addAttribute("row", row);
        model.addAttribute("name", choices.nameOf(row));
        model.addAttribute("spoken", choices.languages(row.languages()));
        model.addAttribute("languages", choices.languages());
        model.addAttribute("competences", choices.of("competence", Competence.values()));
        model.addAttribute("known", row.competences().stream().map(Enum::name).toList());
        model.addAttribute("trainings", choices.of("training", Training.values()));
        model.addAttribute("mayDecide", person.is(Role.ASSESSOR));
        if (!model.containsAttribute("form")) {
            model.addAttribute(
                    "form",
                    new Typed(
                            Integer.toString(row.capacity()),
                            row.phone(),
                            row.email(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
        return "coordinator";
    }

    @PostMapping(path = PATH, params = "action=mandate")
    @Allowed(Role.ASSESSOR)
    String mandate(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<LocalDate> from = date("validFrom", form.validFrom(), true, problems);
        Optional<LocalDate> to = date("validTo", form.validTo(), false, problems);
        return send(
                coordinatorId,
                "mandate",
                problems,
                write,
                model,
                response,
                () -> work.issueMandate(
                        coordinatorId, blankAsNull(form.reference()), from.orElse(null), to.orElse(null), write));
    }

    @PostMapping(path = PATH, params = "action=qualifications")
    @Allowed(Role.ASSESSOR)
    String qualifications(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        List<Competence> competences = (form.competences() == null ? List.<String>of() : form.competences())
                .stream()
                        .flatMap(code -> Choices.code(Competence.values(), code).stream())
                        .toList();
        return send(
                coordinatorId,
                "qualifications",
                new FormProblems(),
                write,
                model,
                response,
                () -> work.recordQualifications(coordinatorId, form.languages(), competences, write));
    }

    @PostMapping(path = PATH, params = "action=contact")
    @Allowed(Role.ASSESSOR)
    String contact(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        return send(
                coordinatorId,
                "contact",
                new FormProblems(),
                write,
                model,
                response,
                () -> work.recordContact(coordinatorId, form.phone(), form.email(), write));
    }

    @PostMapping(path = PATH, params = "action=training")
    @Allowed(Role.ASSESSOR)
    String training(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<Training> training = Choices.code(Training.values(), form.training());
        if (training.isEmpty()) {
            problems.add("training", "coordinator.training.missing");
        }
        Optional<LocalDate> completedOn = date("completedOn", form.completedOn(), true, problems);
        return send(
                coordinatorId,
                "training",
                problems,
                write,
                model,
                response,
                () -> work.completeTraining(coordinatorId, training.orElse(null), completedOn.orElse(null), write));
    }

    @PostMapping(path = PATH, params = "action=leave")
    @Allowed(Role.ASSESSOR)
    String leave(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<LocalDate> since = date("since", form.since(), true, problems);
        Optional<LocalDate> to = date("expectedTo", form.expectedTo(), false, problems);
        return send(
                coordinatorId,
                "leave",
                problems,
                write,
                model,
                response,
                () -> work.startLeave(coordinatorId, since.orElse(null), to.orElse(null), write));
    }

    @PostMapping(path = PATH, params = "action=return")
    @Allowed(Role.ASSESSOR)
    String comeBack(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<LocalDate> endedOn = date("endedOn", form.endedOn(), true, problems);
        return send(
                coordinatorId,
                "return",
                problems,
                write,
                model,
                response,
                () -> work.endLeave(coordinatorId, endedOn.orElse(null), write));
    }

    @PostMapping(path = PATH, params = "action=capacity")
    @Allowed(Role.ASSESSOR)
    String capacity(
            @PathVariable UUID coordinatorId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<Integer> capacity = Choices.number(form.capacity());
        if (capacity.isEmpty()) {
            problems.add("capacity", "unit.register.capacity.missing");
        }
        return send(
                coordinatorId,
                "capacity",
                problems,
                write,
                model,
                response,
                () -> work.changeCapacity(coordinatorId, capacity.orElse(null), write));
    }

    private String send(
            UUID coordinatorId,
            String action,
            FormProblems problems,
            Write write,
            Model model,
            HttpServletResponse response,
            Runnable effect) {
        Map<String, String> fields = Map.of(
                "capacity-impossible",
                "capacity",
                "language-unknown",
                "languages",
                "phone-impossible",
                "phone",
                "email-impossible",
                "email",
                "dates-in-wrong-order",
                switch (action) {
                    case "mandate" -> "validTo";
                    case "leave" -> "expectedTo";
                    default -> "endedOn";
                },
                "date-in-future",
                switch (action) {
                    case "training" -> "completedOn";
                    case "leave" -> "since";
                    default -> "endedOn";
                },
                "field-too-long",
                "reference");
        return submission
                .send(write, problems, fields, () -> {
                    effect.run();
                    return "redirect:/saker/koordinatorer/" + coordinatorId + "?done=" + action;
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return show(coordinatorId, write.person(), model);
                });
    }

    private static Optional<LocalDate> date(
            String field, @Nullable String typed, boolean needed, FormProblems problems) {
        Optional<LocalDate> date = Choices.date(typed);
        if (date.isEmpty() && (needed || blankAsNull(typed) != null)) {
            problems.add(field, "form.date");
        }
        return date;
    }

    private static @Nullable String blankAsNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
