package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.caseload.Suggestion;
import no.barnekoordinator.coordination.handling.event.Competence;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who coordinates for one family: suggestions with their reasons, who is asked, who stands in, and when it ends. */
@Controller
class AppointmentPage {

    private static final String PATH = "/saker/{caseId}";

    private final Coordinators coordinators;
    private final CaseAccess access;
    private final CaseWork work;
    private final Submission submission;
    private final Choices choices;
    private final Clock clock;

    AppointmentPage(
            Coordinators coordinators,
            CaseAccess access,
            CaseWork work,
            Submission submission,
            Choices choices,
            Clock clock) {
        this.coordinators = coordinators;
        this.access = access;
        this.work = work;
        this.submission = submission;
        this.choices = choices;
        this.clock = clock;
    }

    /** What the unit looks for, and what it chose. */
    record Typed(
            @Nullable String language,
            @Nullable String competence,
            @Nullable String coordinatorId,
            @Nullable String familySay,
            @Nullable String deputyId,
            @Nullable String reason) {}

    @GetMapping(PATH)
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    String show(@PathVariable UUID caseId, @ModelAttribute("form") Typed form, Person person, Model model) {
        CaseRow row = access.visible(caseId, person);
        String language = form.language() == null || form.language().isBlank() ? null : form.language();
        Optional<Competence> competence = Choices.code(Competence.values(), form.competence());
        List<CoordinatorRow> register = coordinators.of(row.municipality());
        List<Suggestion> ranked =
                Suggestion.rank(register, language, competence.orElse(null), Oslo.dateOf(clock.instant()));
        model.addAttribute("row", row);
        model.addAttribute("suggestions", ranked);
        model.addAttribute("coordinators", choices.suggested(ranked));
        model.addAttribute("names", names(register));
        model.addAttribute("languages", choices.languages());
        model.addAttribute("competences", choices.of("competence", Competence.values()));
        model.addAttribute("says", choices.of("family-say", FamilySay.values()));
        model.addAttribute("endReasons", choices.of("end-reason", EndReason.values()));
        model.addAttribute("mayDecide", row.isOpen() && person.is(Role.ASSESSOR));
        return "appointment";
    }

    @PostMapping(path = PATH, params = "action=appoint")
    @Allowed(Role.ASSESSOR)
    String appoint(
            @PathVariable UUID caseId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<UUID> coordinator = id(form.coordinatorId());
        if (coordinator.isEmpty()) {
            problems.add("coordinatorId", "unit.appoint.missing");
        }
        Optional<FamilySay> said = Choices.code(FamilySay.values(), form.familySay());
        if (said.isEmpty()) {
            problems.add("familySay", "appoint.family.missing");
        }
        return send(
                caseId,
                "asked",
                "coordinatorId",
                problems,
                form,
                write,
                model,
                response,
                () -> work.appoint(caseId, coordinator.orElse(null), said.orElse(null), write));
    }

    @PostMapping(path = PATH, params = "action=withdraw")
    @Allowed(Role.ASSESSOR)
    String withdraw(
            @PathVariable UUID caseId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        return send(
                caseId,
                "withdrawn",
                "coordinatorId",
                problems,
                form,
                write,
                model,
                response,
                () -> work.withdraw(caseId, write));
    }

    @PostMapping(path = PATH, params = "action=deputy")
    @Allowed(Role.ASSESSOR)
    String deputy(
            @PathVariable UUID caseId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<UUID> deputy = id(form.deputyId());
        if (deputy.isEmpty()) {
            problems.add("deputyId", "appoint.deputy.missing");
        }
        return send(
                caseId,
                "deputy",
                "deputyId",
                problems,
                form,
                write,
                model,
                response,
                () -> work.assignDeputy(caseId, deputy.orElse(null), write));
    }

    @PostMapping(path = PATH, params = "action=end")
    @Allowed(Role.ASSESSOR)
    String end(
            @PathVariable UUID caseId,
            @ModelAttribute("form") Typed form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<EndReason> reason = Choices.code(EndReason.values(), form.reason());
        if (reason.isEmpty()) {
            problems.add("reason", "appoint.end.missing");
        }
        return send(
                caseId,
                "ended",
                "reason",
                problems,
                form,
                write,
                model,
                response,
                () -> work.endAppointment(caseId, reason.orElse(null), write));
    }

    private String send(
            UUID caseId,
            String done,
            String field,
            FormProblems problems,
            Typed form,
            Write write,
            Model model,
            HttpServletResponse response,
            Runnable effect) {
        Map<String, String> fields = Map.of(
                "coordinator-unknown", field,
                "coordinator-on-leave", field,
                "coordinator-without-mandate", field,
                "coordinator-already-appointed", field,
                "deputy-is-coordinator", field,
                "deputy-already-assigned", field);
        return submission
                .send(write, problems, fields, () -> {
                    effect.run();
                    return "redirect:/saker/" + caseId + "?done=" + done;
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return show(caseId, form, write.person(), model);
                });
    }

    private Map<UUID, String> names(List<CoordinatorRow> register) {
        Map<UUID, String> names = new LinkedHashMap<>();
        register.forEach(row -> names.put(row.coordinatorId(), choices.nameOf(row)));
        return names;
    }

    private static Optional<UUID> id(@Nullable String chosen) {
        try {
            return chosen == null || chosen.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(chosen));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
