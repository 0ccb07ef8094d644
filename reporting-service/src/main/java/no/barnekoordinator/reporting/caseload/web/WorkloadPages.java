package no.barnekoordinator.reporting.caseload.web;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.caseload.VisibleCaseload;
import no.barnekoordinator.reporting.caseload.Workload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What coordinators, units and places carry. From a figure to the cases behind it only inside one's own municipality;
 * for all others those addresses are not there.
 */
@Controller
class WorkloadPages {

    private static final String NATION = "0";
    private static final int MOST_PAGES = 1000;

    private final Workload workload;
    private final VisibleCaseload caseload;

    WorkloadPages(Workload workload, VisibleCaseload caseload) {
        this.workload = workload;
        this.caseload = caseload;
    }

    /** @param place code of a nation, county or municipality; without it the own municipality, or the nation */
    @GetMapping("/tilsyn/belastning")
    @Allowed({Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.ANALYST, Role.OPERATOR, Role.COUNTY_GOVERNOR})
    String load(@RequestParam(defaultValue = "") String place, Person person, Model model) {
        String own = person.is(Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER) ? person.municipality() : null;
        String shown = !place.isEmpty() ? place : own == null ? NATION : own;
        model.addAttribute("place", caseload.place(shown));
        model.addAttribute("unit", shown.equals(own) ? workload.of(shown) : null);
        return "workload";
    }

    /**
     * The cases a figure is made of.
     *
     * @param coordinator of one coordinator; empty for all
     * @param state {@code all}, {@code due}, {@code late} or {@code vacant}
     * @param page from 1
     */
    @GetMapping("/tilsyn/belastning/{municipality}/saker")
    @Allowed({Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER})
    String cases(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable UUID coordinator,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "1") int page,
            Person person,
            Model model) {
        Workload.Wanted wanted = wanted(municipality, coordinator, state, page, person);
        model.addAttribute("municipality", municipality)
                .addAttribute("name", caseload.place(municipality).row().name())
                .addAttribute("wanted", wanted)
                .addAttribute("states", Workload.State.values())
                .addAttribute("found", workload.cases(municipality, wanted));
        return "workload-cases";
    }

    /** The same for programs. */
    @GetMapping("/api/v1/caseload/{municipality}/cases")
    @ResponseBody
    @Allowed({Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER})
    Workload.Cases casesOf(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable UUID coordinator,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "1") int page,
            Person person) {
        return workload.cases(municipality, wanted(municipality, coordinator, state, page, person));
    }

    /** What each coordinator and the unit carry, for programs. */
    @GetMapping("/api/v1/caseload/{municipality}")
    @ResponseBody
    @Allowed({Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER})
    Workload.Unit unit(@PathVariable String municipality, Person person) {
        person.mustWorkIn(municipality);
        return workload.of(municipality);
    }

    private static Workload.Wanted wanted(
            String municipality, @Nullable UUID coordinator, String state, int page, Person person) {
        person.mustWorkIn(municipality);
        if (page < 1 || page > MOST_PAGES) {
            throw Refusal.malformed("parameter-unreadable", "page");
        }
        return new Workload.Wanted(
                coordinator,
                Workload.State.of(state).orElseThrow(() -> Refusal.malformed("parameter-unreadable", "state")),
                page);
    }
}
