package no.barnekoordinator.request.asking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.Shape;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.words.FormDate;
import org.springframework.stereotype.Component;

/**
 * What the form lacks before it can be sent, step by step. The rules themselves are held where requests are received;
 * here is only what ties a problem to the field where it is put right.
 */
@Component
class AskFormCheck {

    /** Which field a refusal of the rules belongs to. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("municipality-missing", "municipality"),
            Map.entry("municipality-unknown", "municipality"),
            Map.entry("applicant-missing", "kind"),
            Map.entry("consent-contradictory", "custody"),
            Map.entry("child-missing", "children[0].birthDate"),
            Map.entry("child-over-18", "children[0].birthDate"),
            Map.entry("too-many-children", "children[0].birthDate"),
            Map.entry("expected-date-too-late", "children[0].expectedDate"),
            Map.entry("first-contact-in-future", "firstContactOn"),
            Map.entry("channel-missing", "manner"),
            Map.entry("address-of-protected", "address"),
            Map.entry("family-must-wish", "familyWishes"),
            Map.entry("text-too-long", "needs"));

    private final MunicipalityChoices municipalities;
    private final Clock clock;

    AskFormCheck(MunicipalityChoices municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What one step lacks. */
    FormProblems of(AskStep step, AskForm form) {
        FormProblems problems = new FormProblems();
        switch (step) {
            case WHO -> who(form, problems);
            case CHILDREN -> children(form.children(), today(), true, problems);
            case MUNICIPALITY -> municipality(form, problems);
            case CONTACT -> contact(form, problems);
            case WISH -> wish(form, problems);
        }
        return problems;
    }

    /** The first step that lacks something; empty when the form can be sent. */
    Optional<AskStep> firstLacking(AskForm form) {
        return firstLackingBefore(AskStep.values().length + 1, form);
    }

    /** The first step with a lower number that lacks something. */
    Optional<AskStep> firstLackingBefore(int number, AskForm form) {
        return Arrays.stream(AskStep.values())
                .filter(step -> step.number() < number)
                .filter(step -> of(step, form).isAny())
                .findFirst();
    }

    /** The step where what a rule refused is put right; the last when it is none in particular. */
    static AskStep stepOf(Refusal refusal) {
        return switch (FIELDS.getOrDefault(refusal.slug(), "")) {
            case "kind", "custody" -> AskStep.WHO;
            case "children[0].birthDate", "children[0].expectedDate" -> AskStep.CHILDREN;
            case "municipality" -> AskStep.MUNICIPALITY;
            case "address" -> AskStep.CONTACT;
            default -> AskStep.WISH;
        };
    }

    private static void who(AskForm form, FormProblems problems) {
        Optional<ApplicantKind> kind = form.kindChosen();
        if (kind.isEmpty()) {
            problems.add("kind", "ask.kind.missing");
        }
        Optional<Custody> custody = form.custodyChosen();
        if (custody.isEmpty()) {
            problems.add("custody", "ask.custody.missing");
        } else if (kind.isPresent() && isContradictory(kind.get(), custody.get())) {
            problems.add("custody", "ask.custody.contradictory");
        }
    }

    private static boolean isContradictory(ApplicantKind kind, Custody custody) {
        try {
            Shape.consent(kind, custody);
            return false;
        } catch (Refusal contradictory) {
            return true;
        }
    }

    private void municipality(AskForm form, FormProblems problems) {
        if (form.municipality().isBlank()) {
            problems.add("municipality", "ask.municipality.missing");
        } else if (!municipalities.exists(form.municipality(), today())) {
            problems.add("municipality", "problem.municipality-unknown.detail", form.municipality());
        }
    }

    private static void contact(AskForm form, FormProblems problems) {
        if (form.name().isBlank()) {
            problems.add("name", "ask.name.missing");
        }
        if (form.phone().isBlank() && form.email().isBlank() && form.address().isBlank()) {
            problems.add("phone", "ask.phone.missing");
        }
        email(form.email(), "email", problems);
        form.preferenceChosen().ifPresent(preference -> reachable(preference, form, problems));
        email(form.otherParent().email(), "otherParent.email", problems);
        if (form.otherParent().filledIn() && form.otherParent().name().isBlank()) {
            problems.add("otherParent.name", "ask.other.name.missing");
        }
    }

    /** Whoever wants to be reached in one way must say how. */
    private static void reachable(Preference preference, AskForm form, FormProblems problems) {
        switch (preference) {
            case PHONE -> {
                if (form.phone().isBlank() && !problems.has("phone")) {
                    problems.add("phone", "ask.preference.phone");
                }
            }
            case EMAIL -> {
                if (form.email().isBlank()) {
                    problems.add("email", "ask.preference.email");
                }
            }
            case LETTER -> {
                if (form.address().isBlank() && !form.addressProtected()) {
                    problems.add("address", "ask.preference.letter");
                }
            }
            case DIGITAL -> {}
        }
    }

    static void email(String email, String field, FormProblems problems) {
        if (!email.isBlank() && !email.contains("@")) {
            problems.add(field, "ask.email.wrong");
        }
    }

    /**
     * The children of a form.
     *
     * @param on day of the first contact, in Norway
     * @param needed whether there must be one
     */
    static void children(List<ChildRow> rows, LocalDate on, boolean needed, FormProblems problems) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFilledIn()) {
                child(rows.get(i), "children[" + i + "].", on, problems);
            }
        }
        if (needed && rows.stream().noneMatch(ChildRow::isFilledIn)) {
            problems.add("children[0].birthDate", "ask.child.missing");
        }
        if (!problems.isAny()) {
            try {
                Shape.children(ChildRow.details(rows), on, needed);
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, FIELDS);
            }
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
        try {
            Shape.length(form.needs());
        } catch (Refusal tooLong) {
            problems.addRefusal(tooLong, FIELDS);
        }
        if (!form.confirmed()) {
            problems.add("familyWishes", "problem.family-must-wish.detail");
        }
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
