package no.barnekoordinator.coordination.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Sends what was filled in on a page, and sees to it that the next page shows it. */
@Component
public class Sending {

    private final CaughtUp caughtUp;

    Sending(CaughtUp caughtUp) {
        this.caughtUp = caughtUp;
    }

    /**
     * Has the effect once, unless something is wrong with the form.
     *
     * @param processor of the view the next page shows
     * @param problems of the form; what a rule refuses is added
     * @param fields which field a refusal concerns, by its slug
     * @return where to go; empty when the form is to be shown again
     */
    public Optional<String> send(
            Write write, String processor, FormProblems problems, Map<String, String> fields, Supplier<String> effect) {
        if (problems.isAny()) {
            return Optional.empty();
        }
        try {
            String target = write.form(effect);
            caughtUp.await(processor);
            return Optional.of(target);
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, fields);
            return Optional.empty();
        }
    }

    /** Marks the page as one that shows what is wrong. */
    public static void showProblems(FormProblems problems, Model model, HttpServletResponse response) {
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
