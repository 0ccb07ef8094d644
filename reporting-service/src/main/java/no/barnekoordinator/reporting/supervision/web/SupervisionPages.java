package no.barnekoordinator.reporting.supervision.web;

import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.statistics.Catalogue;
import no.barnekoordinator.reporting.supervision.Supervision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboards. What is chosen stands in the address, so that a link shows the same. */
@Controller
class SupervisionPages {

    private final Supervision supervision;

    private final Catalogue catalogue;

    SupervisionPages(Supervision supervision, Catalogue catalogue) {
        this.supervision = supervision;
        this.catalogue = catalogue;
    }

    /** What is counted, and how. */
    @GetMapping("/tilsyn/indikatorer")
    @Allowed(everyone = true)
    String indicators(Model model) {
        model.addAttribute("tables", catalogue.described());
        return "indicators";
    }

    /** The own municipality; those who have none are shown the country. */
    @GetMapping("/tilsyn")
    @Allowed({Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR, Role.COUNTY_GOVERNOR})
    String own(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String length,
            Person person,
            Model model) {
        String municipality = person.municipality();
        if (municipality == null || !person.is(Role.SUPERVISOR)) {
            return "redirect:/tilsyn/norge";
        }
        Supervision.Own own = supervision.own(municipality, new Supervision.Wanted(null, period, length, null));
        model.addAttribute("own", own).addAttribute("board", own.board());
        return "supervision";
    }

    /** The nation, a county or a municipality as published; anyone may see it. */
    @GetMapping("/tilsyn/norge")
    @Allowed(everyone = true)
    String place(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String length,
            @RequestParam(required = false) @Nullable String indicator,
            Person person,
            Model model) {
        String own = person.is(Role.SUPERVISOR) ? person.municipality() : null;
        model.addAttribute("board", supervision.board(new Supervision.Wanted(place, period, length, indicator), own));
        return "nation";
    }
}
