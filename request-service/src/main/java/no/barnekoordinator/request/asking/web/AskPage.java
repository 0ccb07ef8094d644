package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.words.Choices;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The public form. Nobody needs to log in to ask, and no diagnosis is asked for. */
@Controller
class AskPage {

    private final Receiving receiving;
    private final MunicipalityChoices municipalities;
    private final Choices choices;
    private final CaughtUp caughtUp;
    private final Clock clock;

    AskPage(Receiving receiving, MunicipalityChoices municipalities, Choices choices, CaughtUp caughtUp, Clock clock) {
        this.receiving = receiving;
        this.municipalities = municipalities;
        this.choices = choices;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @GetMapping("/be-om")
    @Allowed(everyone = true)
    String show(Model model) {
        return form(AskForm.blank("", ""), model);
    }

    @PostMapping("/be-om")
    @Allowed(everyone = true)
    String submit(@ModelAttribute("form") AskForm form, Model model, Write write, HttpServletResponse response) {
        FormProblems problems = AskFormCheck.ofFamily(form, today());
        if (!problems.isAny()) {
            try {
                String receipt = write.form(() -> "redirect:/be-om/kvittering/"
                        + receiving
                                .receive(form.asked(Channel.ONLINE, form.municipality(), null), write)
                                .reference());
                caughtUp.await(Worklist.PROCESSOR);
                return receipt;
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, AskFormCheck.FAMILY_FIELDS);
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, model);
    }

    private String form(AskForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices.of("applicant", ApplicantKind.values()));
        model.addAttribute("counties", municipalities.on(today()));
        return "ask";
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
