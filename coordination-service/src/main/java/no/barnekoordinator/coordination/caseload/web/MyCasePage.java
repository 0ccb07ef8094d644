package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The family's own page. Which case is whose is known to the request service alone, so the page says how to follow the
 * case by the reference on the receipt, and whom to ask.
 */
@Controller
class MyCasePage {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST = 40;

    @GetMapping("/min-sak")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String show(
            @RequestParam(required = false) @Nullable String reference,
            Person person,
            Model model,
            HttpServletResponse response) {
        String typed = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
        if (typed.length() <= LONGEST && REFERENCE.matcher(typed).matches()) {
            return "redirect:/be-om/kvittering/" + typed;
        }
        if (reference != null) {
            model.addAttribute("problems", new FormProblems().add("reference", "my-case.reference.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("reference", typed);
        model.addAttribute(
                "municipality",
                Optional.ofNullable(person.municipality())
                        .flatMap(Municipalities.norway()::find)
                        .map(Municipality::name)
                        .orElse(null));
        return "my-case";
    }
}
