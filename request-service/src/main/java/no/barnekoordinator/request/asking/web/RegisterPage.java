package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.rule.NoRuleInForceException;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
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

/** The unit writes down, in under a minute, what a family said or wrote. The clock runs from the first contact. */
@Controller
class RegisterPage {

    private final Receiving receiving;
    private final MunicipalityChoices municipalities;
    private final Choices choices;
    private final CaughtUp caughtUp;
    private final Clock clock;

    RegisterPage(
            Receiving receiving, MunicipalityChoices municipalities, Choices choices, CaughtUp caughtUp, Clock clock) {
        this.receiving = receiving;
        this.municipalities = municipalities;
        this.choices = choices;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @GetMapping("/innboks/ny")
    @Allowed(Role.ASSESSOR)
    String show(Person person, Model model) {
        return form(AskForm.blank(person.ownMunicipality(), today().toString()), person, model);
    }

    @PostMapping("/innboks/ny")
    @Allowed(Role.ASSESSOR)
    String submit(
            @ModelAttribute("form") AskForm form,
            Person person,
            Model model,
            Write write,
            HttpServletResponse response) {
        FormProblems problems = AskFormCheck.ofUnit(form, today());
        if (!problems.isAny()) {
            try {
                String page = write.form(() -> "redirect:/innboks/" + receive(form, person, write) + "?done=received");
                caughtUp.await(Worklist.PROCESSOR);
                return page;
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, AskFormCheck.UNIT_FIELDS);
            } catch (NoRuleInForceException before) {
                problems.add("firstContactOn", "problem.no-rule-in-force.detail", before.date());
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, person, model);
    }

    private String receive(AskForm form, Person person, Write write) {
        Channel channel = form.channelChosen().orElseThrow(() -> Refusal.malformed("channel-missing"));
        return receiving
                .receive(form.asked(channel, person.ownMunicipality(), firstContact(form)), write)
                .requestId()
                .toString();
    }

    /** Today means now; of an earlier day only the date is known, and the deadlines are counted from the date. */
    private Instant firstContact(AskForm form) {
        LocalDate date = form.firstContactDate().orElseThrow(() -> Refusal.malformed("first-contact-in-future"));
        return date.equals(today()) ? clock.instant() : Oslo.startOf(date);
    }

    private String form(AskForm form, Person person, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("municipality", municipalities.nameOf(person.ownMunicipality()));
        model.addAttribute("channels", choices.of("channel", Channel.ORAL, Channel.WRITTEN, Channel.REFERRED));
        model.addAttribute("kinds", choices.of("applicant", ApplicantKind.values()));
        model.addAttribute("rows", List.of(0, 1, 2));
        return "register";
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
