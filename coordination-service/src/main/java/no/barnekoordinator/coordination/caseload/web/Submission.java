package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.desk.Sending;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** {@link Sending} for the pages that show both the register and the cases. */
@Component
class Submission {

    private final Sending sending;
    private final CaughtUp caughtUp;

    Submission(Sending sending, CaughtUp caughtUp) {
        this.sending = sending;
        this.caughtUp = caughtUp;
    }

    /**
     * Has the effect once, unless something is wrong with the form.
     *
     * @param problems of the form; what a rule refuses is added
     * @param fields which field a refusal concerns, by its slug
     * @return where to go; empty when the form is to be shown again
     */
    Optional<String> send(Write write, FormProblems problems, Map<String, String> fields, Supplier<String> effect) {
        Optional<String> target = sending.send(write, Coordinators.PROCESSOR, problems, fields, effect);
        if (target.isPresent()) {
            caughtUp.await(Cases.PROCESSOR);
        }
        return target;
    }

    /** Marks the page as one that shows what is wrong. */
    static void showProblems(FormProblems problems, Model model, HttpServletResponse response) {
        Sending.showProblems(problems, model, response);
    }
}
