package no.barnekoordinator.request.asking.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.words.FormTime;
import org.springframework.stereotype.Component;

/** What the unit's registration lacks, tied to the field where it is put right. The municipality is its own. */
@Component
class UnitFormCheck {

    private final Clock clock;

    UnitFormCheck(Clock clock) {
        this.clock = clock;
    }

    FormProblems of(UnitForm form) {
        FormProblems problems = new FormProblems();
        if (form.mannerChosen().isEmpty()) {
            problems.add("manner", "register.manner.missing");
        }
        when(form, clock.instant(), problems);
        who(form, problems);
        if (form.name().isBlank()) {
            problems.add("name", "register.name.missing");
        }
        if (form.phone().isBlank() && form.email().isBlank()) {
            problems.add("phone", "register.phone.missing");
        }
        AskFormCheck.email(form.email(), "email", problems);
        LocalDate on = form.day().orElseGet(() -> Oslo.dateOf(clock.instant()));
        AskFormCheck.children(form.children(), on, form.wish().orElse(true), problems);
        return problems;
    }

    private static void when(UnitForm form, Instant now, FormProblems problems) {
        if (form.day().isEmpty()) {
            problems.add("firstContactOn", "form.date");
        } else if (form.day().get().isAfter(Oslo.dateOf(now))) {
            problems.add("firstContactOn", "problem.first-contact-in-future.detail");
        } else if (FormTime.isUnreadable(form.firstContactAt())) {
            problems.add("firstContactAt", "register.time.wrong");
        } else if (form.at(now).isAfter(now)) {
            problems.add("firstContactAt", "register.time.future");
        }
    }

    private static void who(UnitForm form, FormProblems problems) {
        if (form.kindChosen().isEmpty()) {
            problems.add("kind", "register.kind.missing");
        }
        if (form.wish().isEmpty()) {
            problems.add("familyWishes", "register.wish.missing");
        } else if (!form.wish().get()
                && form.kindChosen().filter(UnitFormCheck::isFamily).isPresent()) {
            problems.add("familyWishes", "register.wish.family");
        }
    }

    private static boolean isFamily(ApplicantKind kind) {
        return kind == ApplicantKind.PARENT || kind == ApplicantKind.EXPECTING_PARENT;
    }
}
