package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The public form, in five steps that are saved one by one. Nobody needs to log in to ask, and no diagnosis is asked
 * for.
 */
@Controller
class AskPage {

    private static final String FROM_SUMMARY = "oppsummering";

    private final AskDrafts drafts;
    private final AskFormCheck check;
    private final AskStepModel model;
    private final MunicipalityChoices municipalities;
    private final Clock clock;

    AskPage(AskDrafts drafts, AskFormCheck check, AskStepModel model, MunicipalityChoices municipalities, Clock clock) {
        this.drafts = drafts;
        this.check = check;
        this.model = model;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The first step; for somebody who has begun already, the choice to go on or to begin anew. */
    @GetMapping("/be-om")
    @Allowed(everyone = true)
    String begin(@RequestParam(defaultValue = "") String kommune, HttpServletRequest request, Model page) {
        Optional<AskDrafts.Begun> begun = drafts.of(request);
        if (begun.isEmpty()) {
            return model.fill(AskStep.WHO, AskForm.EMPTY.in(known(kommune)), false, page);
        }
        String next = check.firstLacking(begun.get().form()).map(AskStep::path).orElse(AskStep.SUMMARY);
        page.addAttribute("savedAt", begun.get().savedAt());
        page.addAttribute("next", known(kommune).isEmpty() ? next : next + "?kommune=" + kommune);
        return "ask-resume";
    }

    @GetMapping("/be-om/steg/{number}")
    @Allowed(everyone = true)
    String show(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String kommune,
            @RequestParam(defaultValue = "") String fra,
            Person person,
            HttpServletRequest request,
            Model page) {
        AskStep step = AskStep.numbered(number).orElseThrow(Refusal::notFound);
        Optional<AskDrafts.Begun> begun = drafts.of(request);
        if (begun.isEmpty() && step != AskStep.WHO) {
            return SeeOther.to("/be-om?uten-utkast", request);
        }
        AskForm form = begun.map(AskDrafts.Begun::form).orElse(AskForm.EMPTY).in(known(kommune));
        return check.firstLackingBefore(number, form)
                .map(lacking -> SeeOther.to(lacking.path(), request))
                .orElseGet(() -> model.fill(step, prefilled(step, form, person), fra.equals(FROM_SUMMARY), page));
    }

    /**
     * Saves a step. Not through {@link Write}: saving the same once more changes nothing, and somebody who goes back in
     * the browser and answers differently from the same page is not to be refused.
     */
    @PostMapping("/be-om/steg/{number}")
    @Allowed(everyone = true)
    String save(
            @PathVariable int number,
            @ModelAttribute("form") AskForm sent,
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(defaultValue = "") String go,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        AskStep step = AskStep.numbered(number).orElseThrow(Refusal::notFound);
        Optional<AskDrafts.Begun> begun = drafts.of(request);
        if (begun.isEmpty() && step != AskStep.WHO) {
            return SeeOther.to("/be-om?uten-utkast", request);
        }
        AskForm form = begun.map(AskDrafts.Begun::form).orElse(AskForm.EMPTY).with(step, sent);
        boolean fromSummary = fra.equals(FROM_SUMMARY);
        if (go.equals("back")) {
            drafts.save(form, request, response);
            return SeeOther.to(fromSummary ? AskStep.SUMMARY : step.previous(), request);
        }
        if (form.kindChosen().equals(Optional.of(ApplicantKind.PROFESSIONAL))) {
            return SeeOther.to("/meld", request);
        }
        FormProblems problems = check.of(step, form);
        if (problems.isAny()) {
            page.addAttribute("problems", problems);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return model.fill(step, form, fromSummary, page);
        }
        drafts.save(form, request, response);
        if (go.equals("more")) {
            return SeeOther.to(step.path() + "?flere" + (fromSummary ? "&fra=" + FROM_SUMMARY : ""), request);
        }
        return SeeOther.to(fromSummary ? AskStep.SUMMARY : step.next(), request);
    }

    @PostMapping("/be-om/slett")
    @Allowed(everyone = true)
    String delete(Write write, HttpServletRequest request, HttpServletResponse response) {
        String page = write.form(() -> {
            drafts.of(request).ifPresent(drafts::delete);
            return "redirect:/be-om?done=draft-deleted";
        });
        drafts.forget(request, response);
        return SeeOther.answered(page, request);
    }

    private static AskForm prefilled(AskStep step, AskForm form, Person person) {
        if (step != AskStep.CONTACT) {
            return form;
        }
        String name = person.is(Role.FAMILY, Role.YOUTH) ? person.name() : "";
        return form.known(name, Language.of(LocaleContextHolder.getLocale()).tag());
    }

    /** The number of a municipality that exists; empty for anything else. */
    private String known(String kommune) {
        return municipalities.exists(kommune, today()) ? kommune : "";
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
