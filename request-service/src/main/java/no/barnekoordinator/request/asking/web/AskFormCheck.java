package no.barnekoordinator.request.asking.web;

import java.time.LocalDate;
import java.util.Map;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.request.words.FormDate;

/**
 * What the form lacks before it can be sent. The rules themselves are held where requests are received; here is only
 * what ties a problem to the field where it is put right.
 */
final class AskFormCheck {

    /** Which field of the family's form a refusal of the rules belongs to. */
    static final Map<String, String> FAMILY_FIELDS = Map.of(
            "municipality-missing", "municipality",
            "municipality-unknown", "municipality",
            "applicant-missing", "kind",
            "child-missing", "children[0].birthDate",
            "child-over-18", "children[0].birthDate",
            "expected-date-too-late", "children[0].expectedDate",
            "family-must-wish", "familyWishes",
            "text-too-long", "needs");

    /** The same for the unit's form, where the municipality is given and the day is what can be wrong. */
    static final Map<String, String> UNIT_FIELDS = Map.of(
            "municipality-unknown", "firstContactOn",
            "first-contact-in-future", "firstContactOn",
            "channel-missing", "channel",
            "applicant-missing", "kind",
            "child-missing", "children[0].birthDate",
            "child-over-18", "children[0].birthDate",
            "expected-date-too-late", "children[0].expectedDate",
            "family-must-wish", "familyWishes",
            "text-too-long", "needs");

    private AskFormCheck() {}

    /** For the family's own form: who, where, how to reach them, which child, and that the family wishes it. */
    static FormProblems ofFamily(AskForm form, LocalDate today) {
        FormProblems problems = new FormProblems();
        if (form.kindChosen().isEmpty()) {
            problems.add("kind", "ask.kind.missing");
        }
        children(form, today, problems);
        if (form.municipality().isBlank()) {
            problems.add("municipality", "ask.municipality.missing");
        }
        contact(form, problems);
        wish(form, problems);
        return problems;
    }

    /** For the unit's own registration; the municipality is its own. */
    static FormProblems ofUnit(AskForm form, LocalDate today) {
        FormProblems problems = new FormProblems();
        if (form.channelChosen().isEmpty()) {
            problems.add("channel", "register.channel.missing");
        }
        if (form.firstContactDate().isEmpty()) {
            problems.add("firstContactOn", "form.date");
        }
        if (form.firstContactDate().filter(date -> date.isAfter(today)).isPresent()) {
            problems.add("firstContactOn", "problem.first-contact-in-future.detail");
        }
        if (form.kindChosen().isEmpty()) {
            problems.add("kind", "register.kind.missing");
        }
        contact(form, problems);
        children(form, form.firstContactDate().orElse(today), problems);
        wish(form, problems);
        return problems;
    }

    private static void contact(AskForm form, FormProblems problems) {
        if (form.name().isBlank()) {
            problems.add("name", "ask.name.missing");
        }
        if (form.phone().isBlank() && form.email().isBlank()) {
            problems.add("phone", "ask.phone.missing");
        }
        if (!form.email().isBlank() && !form.email().contains("@")) {
            problems.add("email", "ask.email.wrong");
        }
    }

    private static void children(AskForm form, LocalDate on, FormProblems problems) {
        boolean none = true;
        for (int i = 0; i < form.children().size(); i++) {
            ChildRow child = form.children().get(i);
            if (child.isFilledIn()) {
                none = false;
                child(child, "children[" + i + "].", on, problems);
            }
        }
        if (none) {
            problems.add("children[0].birthDate", "ask.child.missing");
        }
    }

    private static void child(ChildRow child, String prefix, LocalDate on, FormProblems problems) {
        String born = prefix + "birthDate";
        String expected = prefix + "expectedDate";
        if (FormDate.isUnreadable(child.birthDate())) {
            problems.add(born, "form.date");
        } else if (FormDate.isUnreadable(child.expectedDate())) {
            problems.add(expected, "form.date");
        } else if (child.birthDate().isBlank() && child.expectedDate().isBlank()) {
            problems.add(born, "ask.child.date.missing");
        } else if (!child.birthDate().isBlank() && !child.expectedDate().isBlank()) {
            problems.add(expected, "problem.born-and-expected.detail");
        } else if (FormDate.read(child.birthDate())
                .filter(date -> date.isAfter(on))
                .isPresent()) {
            problems.add(born, "problem.birth-date-in-future.detail");
        }
    }

    private static void wish(AskForm form, FormProblems problems) {
        if (!form.confirmed()) {
            problems.add("familyWishes", "problem.family-must-wish.detail");
        }
    }
}
