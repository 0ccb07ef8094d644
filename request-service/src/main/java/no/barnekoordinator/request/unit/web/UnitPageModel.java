package no.barnekoordinator.request.unit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.unit.Practices;
import no.barnekoordinator.request.unit.Practices.Practice;
import no.barnekoordinator.request.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the unit's page shows. */
@Component
class UnitPageModel {

    private final Units units;
    private final Practices practices;
    private final RuleBooks rules;
    private final Municipalities municipalities;
    private final Clock clock;

    UnitPageModel(Units units, Practices practices, RuleBooks rules, Municipalities municipalities, Clock clock) {
        this.units = units;
        this.practices = practices;
        this.rules = rules;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Fills the model with what is known of the person's own unit.
     *
     * @param typed what was typed in a form that could not be saved
     */
    String fill(Person person, Map<String, String> typed, Model model) {
        String number = person.ownMunicipality();
        LocalDate today = Oslo.dateOf(clock.instant());
        Units.Contact contact = units.contact(number).orElse(null);
        Units.Procedure procedure = units.procedure(number).orElse(null);
        Practice practice = practices.on(number, today).orElse(null);
        List<Practice> ahead = practices.of(number).stream()
                .filter(each -> each.validFrom().isAfter(today))
                .toList();
        Rule target = rules.of(number).on(today).get(RequestRules.DECISION_TARGET);
        long targetDays = ChronoUnit.DAYS.between(today, today.plus(target.requireLength()));
        model.addAttribute("number", number);
        model.addAttribute(
                "municipality",
                municipalities.find(number).map(Municipality::name).orElse(number));
        model.addAttribute("contact", contact);
        model.addAttribute("procedure", procedure);
        model.addAttribute("procedureState", units.procedureOf(number, today));
        model.addAttribute("practice", practice);
        model.addAttribute("ahead", ahead);
        model.addAttribute("targetDays", targetDays);
        model.addAttribute("targetSource", target.legalSource());
        model.addAttribute("mayPublish", person.is(Role.ASSESSOR));
        model.addAttribute("mayAdopt", person.is(Role.DECISION_MAKER));
        model.addAttribute("action", typed.getOrDefault("action", ""));
        Map<String, String> values = known(contact, procedure, practice, targetDays, today);
        values.putAll(typed);
        if ("practice".equals(typed.get("action"))) {
            // A box that is not ticked is not sent.
            values.put("twoPersonControl", typed.getOrDefault("twoPersonControl", ""));
        }
        model.addAttribute("values", values);
        return "unit";
    }

    private static Map<String, String> known(
            Units.@Nullable Contact contact,
            Units.@Nullable Procedure procedure,
            @Nullable Practice practice,
            long targetDays,
            LocalDate today) {
        Map<String, String> values = new HashMap<>();
        if (contact != null) {
            values.put("phone", orEmpty(contact.phone()));
            values.put("email", orEmpty(contact.email()));
            values.put("visitingAddress", orEmpty(contact.visitingAddress()));
            values.put("postalAddress", orEmpty(contact.postalAddress()));
            values.put("openingHours", orEmpty(contact.openingHours()));
            values.put("webAddress", orEmpty(contact.webAddress()));
        }
        if (procedure != null) {
            values.put("howFamiliesAreTold", procedure.howFamiliesAreTold());
            values.put("lastPublishedOn", orEmpty(procedure.lastPublishedOn()));
        }
        values.put("adoptedOn", today.toString());
        values.put("publishedOn", today.toString());
        values.put("twoPersonControl", practice != null && practice.twoPersonControl() ? "true" : "");
        values.put("decisionTargetDays", String.valueOf(targetDays));
        values.put("validFrom", today.toString());
        return values;
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
