package no.barnekoordinator.request.worklist.web;

import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.request.handling.web.Duplicates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One request: is the right there, and why; what is missing before it can be decided. */
@Controller
class RequestPage {

    private final RequestPageModel pages;
    private final Duplicates duplicates;

    RequestPage(RequestPageModel pages, Duplicates duplicates) {
        this.pages = pages;
        this.duplicates = duplicates;
    }

    @GetMapping("/innboks/{requestId}")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    String show(@PathVariable UUID requestId, Person person, Model model) {
        String page = pages.fill(requestId, person, Map.of(), model);
        model.addAttribute(
                "possibleDuplicate", duplicates.possibleDuplicateOf(requestId).orElse(null));
        return page;
    }
}
