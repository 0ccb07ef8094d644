package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.store.Streams;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.web.Notifying;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.handling.web.Reference;
import no.barnekoordinator.request.words.Choices;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A professional refers a family: with its wish, or without, when it is to be contacted first. */
@Controller
class ReferPage {

    private final Receiving receiving;
    private final Notifying notifying;
    private final MunicipalityChoices municipalities;
    private final Choices choices;
    private final Worklist worklist;
    private final Streams streams;
    private final CaughtUp caughtUp;
    private final Clock clock;

    ReferPage(
            Receiving receiving,
            Notifying notifying,
            MunicipalityChoices municipalities,
            Choices choices,
            Worklist worklist,
            Streams streams,
            CaughtUp caughtUp,
            Clock clock) {
        this.receiving = receiving;
        this.notifying = notifying;
        this.municipalities = municipalities;
        this.choices = choices;
        this.worklist = worklist;
        this.streams = streams;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @GetMapping("/meld")
    @Allowed(Role.REFERRER)
    String show(Person person, Model model) {
        return form(ReferralForm.EMPTY, person, model);
    }

    @PostMapping("/meld")
    @Allowed(Role.REFERRER)
    String submit(
            @ModelAttribute("form") ReferralForm form,
            Person person,
            Model model,
            Write write,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormProblems problems = check(form);
        if (!problems.isAny()) {
            try {
                String receipt = write.form(() -> taken(form, person, write));
                caughtUp.await(Worklist.PROCESSOR);
                return SeeOther.answered(receipt, request);
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, AskFormCheck.FIELDS);
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, person, model);
    }

    /** To keep for whoever told: where and when, and by when the family is contacted. Nothing about the family. */
    @GetMapping("/meld/kvittering/{requestId}")
    @Allowed({Role.REFERRER, Role.ASSESSOR})
    String receipt(@PathVariable UUID requestId, Person person, Model model) {
        String municipality = streams.municipalityOf(new RequestId(requestId)).orElseThrow(Refusal::notFound);
        if (!person.is(Role.REFERRER)) {
            person.mustWorkIn(municipality);
        }
        caughtUp.await(Worklist.PROCESSOR);
        Worklist.Clock contact = worklist.clocks(requestId).stream()
                .filter(clock -> clock.clock() == ClockKind.FAMILY_CONTACT)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        model.addAttribute("reference", Reference.of(requestId));
        model.addAttribute("municipality", municipalities.nameOf(municipality));
        model.addAttribute("notified", contact.startedAt());
        model.addAttribute("contactBy", Oslo.dateOf(contact.due().minusNanos(1)));
        model.addAttribute("assessor", person.is(Role.ASSESSOR));
        return "refer-receipt";
    }

    private FormProblems check(ReferralForm form) {
        FormProblems problems = new FormProblems();
        if (form.wish().isEmpty()) {
            problems.add("familyWishes", "refer.wish.missing");
        }
        if (form.municipality().isBlank()) {
            problems.add("municipality", "ask.municipality.missing");
        }
        if (form.name().isBlank()) {
            problems.add("name", "refer.name.missing");
        }
        if (form.phone().isBlank() && form.email().isBlank()) {
            problems.add("phone", "refer.phone.missing");
        }
        AskFormCheck.email(form.email(), "email", problems);
        AskFormCheck.children(form.children(), today(), form.wish().orElse(true), problems);
        if (form.workplace().isBlank()) {
            problems.add("workplace", "refer.workplace.missing");
        }
        return problems;
    }

    private String taken(ReferralForm form, Person person, Write write) {
        return form.wish().orElse(false)
                ? "redirect:/be-om/kvittering/"
                        + receiving.receive(form.asked(by(form, person)), write).reference() + "?done=referred"
                : "redirect:/meld/kvittering/"
                        + notifying.receive(form.told(person.name()), write).requestId() + "?done=notified";
    }

    /** Who brings the wish, for the unit that wants to ask more. */
    private String by(ReferralForm form, Person person) {
        return choices.word(
                "refer.by",
                person.name(),
                form.workplace().strip(),
                form.ownPhone().strip());
    }

    private String form(ReferralForm form, Person person, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("referrer", person.name());
        model.addAttribute("wishes", choices.yesOrNo("refer.wish.yes", "refer.wish.no"));
        model.addAttribute("counties", municipalities.on(today()));
        return "refer";
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
