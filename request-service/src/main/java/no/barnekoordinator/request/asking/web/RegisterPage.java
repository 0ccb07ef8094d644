package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.rule.NoRuleInForceException;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.web.Notifying;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.words.Choices;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The unit writes down, in under a minute, what a family said or wrote, or what somebody else told of one. The clock
 * runs from then, not from when it was written down.
 */
@Controller
class RegisterPage {

    /** The municipality is the unit's own: when there was none of its number, it is the day that is wrong. */
    private static final Map<String, String> FIELDS = Stream.concat(
                    AskFormCheck.FIELDS.entrySet().stream()
                            .filter(field -> !field.getValue().equals("municipality")),
                    Stream.of(Map.entry("municipality-unknown", "firstContactOn")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Receiving receiving;
    private final Notifying notifying;
    private final UnitFormCheck check;
    private final MunicipalityChoices municipalities;
    private final Choices choices;
    private final CaughtUp caughtUp;
    private final Clock clock;

    RegisterPage(
            Receiving receiving,
            Notifying notifying,
            UnitFormCheck check,
            MunicipalityChoices municipalities,
            Choices choices,
            CaughtUp caughtUp,
            Clock clock) {
        this.receiving = receiving;
        this.notifying = notifying;
        this.check = check;
        this.municipalities = municipalities;
        this.choices = choices;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @GetMapping("/innboks/ny")
    @Allowed(Role.ASSESSOR)
    String show(Person person, Model model) {
        Instant now = clock.instant();
        return form(UnitForm.blank(Oslo.dateOf(now), LocalTime.ofInstant(now, Oslo.ZONE)), person, model);
    }

    @PostMapping("/innboks/ny")
    @Allowed(Role.ASSESSOR)
    String submit(
            @ModelAttribute("form") UnitForm form,
            Person person,
            Model model,
            Write write,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormProblems problems = check.of(form);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!problems.isAny()) {
            try {
                String receipt = write.form(() -> taken(form, person.ownMunicipality(), write));
                caughtUp.await(Worklist.PROCESSOR);
                return SeeOther.answered(receipt, request);
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, FIELDS);
                if (refusal.slug().equals("already-received")) {
                    status = HttpStatus.CONFLICT;
                    model.addAttribute("alreadyReceived", refusal.arguments().getFirst());
                }
            } catch (NoRuleInForceException before) {
                problems.add("firstContactOn", "problem.no-rule-in-force.detail", before.date());
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(status.value());
        return form(form, person, model);
    }

    private String taken(UnitForm form, String municipality, Write write) {
        Instant now = clock.instant();
        return form.wish().orElse(false)
                ? "redirect:/be-om/kvittering/"
                        + receiving
                                .receive(form.asked(municipality, now), write)
                                .reference() + "?done=received"
                : "redirect:/meld/kvittering/"
                        + notifying.receive(form.told(municipality, now), write).requestId() + "?done=notified";
    }

    private String form(UnitForm form, Person person, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("receiver", person.name());
        model.addAttribute("municipality", municipalities.nameOf(person.ownMunicipality()));
        model.addAttribute(
                "manners",
                choices.of(
                        "register.manner", Manner.PHONE, Manner.IN_PERSON, Manner.LETTER, Manner.EMAIL, Manner.OTHER));
        model.addAttribute("kinds", choices.of("ask.kind", ApplicantKind.values()));
        model.addAttribute("wishes", choices.yesOrNo("register.wish.yes", "register.wish.no"));
        return "register";
    }
}
