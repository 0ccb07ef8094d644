package no.barnekoordinator.request.unit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AdoptInformationProcedure;
import no.barnekoordinator.request.handling.AdoptInformationProcedure.ProcedureId;
import no.barnekoordinator.request.handling.AdoptPractice;
import no.barnekoordinator.request.handling.PublishInformationProcedure;
import no.barnekoordinator.request.handling.PublishUnitContact;
import no.barnekoordinator.request.handling.UnitId;
import no.barnekoordinator.request.unit.Units;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms of the unit's page, told apart by the button that was pressed; always about the person's own municipality.
 * A form that cannot be saved comes back with the reason at its field and what was typed in place.
 */
@Controller
class UnitActions {

    private static final Map<String, Integer> LONGEST = Map.of(
            "phone", PublishUnitContact.LONGEST_LINE,
            "email", PublishUnitContact.LONGEST_LINE,
            "visitingAddress", PublishUnitContact.LONGEST_TEXT,
            "postalAddress", PublishUnitContact.LONGEST_TEXT,
            "openingHours", PublishUnitContact.LONGEST_TEXT,
            "webAddress", PublishUnitContact.LONGEST_LINE);

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("unit-contact-missing", "phone"),
            Map.entry("unit-email-malformed", "email"),
            Map.entry("unit-web-address-malformed", "webAddress"),
            Map.entry("procedure-empty", "howFamiliesAreTold"),
            Map.entry("text-too-long", "howFamiliesAreTold"),
            Map.entry("adoption-date-missing", "adoptedOn"),
            Map.entry("review-date-missing", "nextReviewOn"),
            Map.entry("review-before-adoption", "nextReviewOn"),
            Map.entry("date-not-working-day", "nextReviewOn"),
            Map.entry("publication-date-missing", "publishedOn"),
            Map.entry("publication-in-future", "publishedOn"),
            Map.entry("publication-before-adoption", "publishedOn"),
            Map.entry("decision-target-out-of-range", "decisionTargetDays"),
            Map.entry("practice-date-missing", "validFrom"),
            Map.entry("practice-in-the-past", "validFrom"),
            Map.entry("practice-before-latest", "validFrom"));

    private final UnitPageModel pages;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Ids ids;
    private final Clock clock;

    UnitActions(UnitPageModel pages, Commands commands, CaughtUp caughtUp, Ids ids, Clock clock) {
        this.pages = pages;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping(path = "/innboks/enhet", params = "action=contact")
    @Allowed(Role.ASSESSOR)
    String contact(@RequestParam Map<String, String> fields, Write write, Model model, HttpServletResponse response) {
        return change(
                fields,
                "unit-contact",
                write,
                model,
                response,
                (municipality, typed, now) -> new PublishUnitContact(
                        new UnitId(municipality),
                        ids.next(),
                        typed.text("phone"),
                        typed.text("email"),
                        typed.text("visitingAddress"),
                        typed.text("postalAddress"),
                        typed.text("openingHours"),
                        typed.text("webAddress"),
                        now));
    }

    @PostMapping(path = "/innboks/enhet", params = "action=procedure")
    @Allowed(Role.ASSESSOR)
    String procedure(@RequestParam Map<String, String> fields, Write write, Model model, HttpServletResponse response) {
        return change(
                fields,
                "unit-procedure",
                write,
                model,
                response,
                (municipality, typed, now) -> new AdoptInformationProcedure(
                        new ProcedureId(municipality),
                        ids.next(),
                        typed.date("adoptedOn", "adoption-date-missing"),
                        typed.dateIfAny("lastPublishedOn", "publication-date-missing")
                                .orElse(null),
                        typed.text("howFamiliesAreTold"),
                        typed.date("nextReviewOn", "review-date-missing"),
                        now));
    }

    @PostMapping(path = "/innboks/enhet", params = "action=publish")
    @Allowed(Role.ASSESSOR)
    String publish(@RequestParam Map<String, String> fields, Write write, Model model, HttpServletResponse response) {
        return change(
                fields,
                "unit-published",
                write,
                model,
                response,
                (municipality, typed, now) -> new PublishInformationProcedure(
                        new ProcedureId(municipality), typed.date("publishedOn", "publication-date-missing"), now));
    }

    @PostMapping(path = "/innboks/enhet", params = "action=practice")
    @Allowed(Role.DECISION_MAKER)
    String practice(@RequestParam Map<String, String> fields, Write write, Model model, HttpServletResponse response) {
        return change(
                fields,
                "unit-practice",
                write,
                model,
                response,
                (municipality, typed, now) -> new AdoptPractice(
                        new UnitId(municipality),
                        ids.next(),
                        typed.ticked("twoPersonControl"),
                        typed.number("decisionTargetDays"),
                        typed.date("validFrom", "practice-date-missing"),
                        now));
    }

    /** What a form asks to be done. */
    private interface Asked {
        Object command(String municipality, Typed typed, Instant now);
    }

    private String change(
            Map<String, String> fields,
            String purpose,
            Write write,
            Model model,
            HttpServletResponse response,
            Asked asked) {
        String municipality = write.person().ownMunicipality();
        Typed typed = new Typed(fields);
        FormProblems problems = tooLong(typed);
        if (!problems.isAny()) {
            try {
                Object command = asked.command(municipality, typed, clock.instant());
                String page = write.form(() -> {
                    commands.send(command, write.origin(purpose));
                    return "redirect:/innboks/enhet?done=" + purpose;
                });
                caughtUp.await(Units.PROCESSOR);
                return page;
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, fieldsOf(typed));
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.fill(write.person(), fields, model);
    }

    private static FormProblems tooLong(Typed typed) {
        FormProblems problems = new FormProblems();
        LONGEST.entrySet().stream()
                .filter(field -> typed.text(field.getKey()).length() > field.getValue())
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> problems.add(field.getKey(), "problem.text-too-long.detail", field.getValue()));
        return problems;
    }

    /** The day of publication has another name in the form that adopts the procedure. */
    private static Map<String, String> fieldsOf(Typed typed) {
        if (!"procedure".equals(typed.text("action"))) {
            return FIELDS;
        }
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put("publication-date-missing", "lastPublishedOn");
        fields.put("publication-in-future", "lastPublishedOn");
        return fields;
    }
}
