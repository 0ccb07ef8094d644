package no.barnekoordinator.request.unit.web;

import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The unit's own duties: does it tell families, can they reach it, how does it work. A supervisor may read it. */
@Controller
class UnitPage {

    private final UnitPageModel pages;

    UnitPage(UnitPageModel pages) {
        this.pages = pages;
    }

    @GetMapping("/innboks/enhet")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    String show(Person person, Model model) {
        return pages.fill(person, Map.of(), model);
    }
}
