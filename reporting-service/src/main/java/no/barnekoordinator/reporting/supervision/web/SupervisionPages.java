package no.barnekoordinator.reporting.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.alert.Alerts;
import no.barnekoordinator.reporting.statistics.Catalogue;
import no.barnekoordinator.reporting.supervision.Supervision;
import no.barnekoordinator.reporting.supervision.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dashboards. What is chosen stands in the address, so that a link shows the same. */
@Controller
class SupervisionPages {

    private final Supervision supervision;

    private static final Alerts.Wanted NOTHING = new Alerts.Wanted(null, null, null, null);

    /** The field each refusal is about; the others are about all of it. */
    private static final Map<String, String> FIELDS = Map.of(
            "alert-indicator-unknown", "indicator",
            "alert-comparison-unknown", "comparison",
            "alert-number-unreadable", "number",
            "alert-period-unknown", "period");

    private final Watch watch;
    private final Dashboards dashboards;
    private final Catalogue catalogue;

    SupervisionPages(Supervision supervision, Watch watch, Dashboards dashboards, Catalogue catalogue) {
        this.supervision = supervision;
        this.watch = watch;
        this.dashboards = dashboards;
        this.catalogue = catalogue;
    }

    /** What is counted, and how. */
    @GetMapping("/tilsyn/indikatorer")
    @Allowed(everyone = true)
    String indicators(Model model) {
        model.addAttribute("tables", catalogue.described());
        return "indicators";
    }

    /**
     * The own municipality; those who have none are shown the country.
     *
     * @param live whether the page that lies open asks again by itself, which is no new visit
     */
    @GetMapping("/tilsyn")
    @Allowed({Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR, Role.COUNTY_GOVERNOR})
    String own(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String length,
            @RequestParam(defaultValue = "false") boolean live,
            Person person,
            Model model) {
        String municipality = person.municipality();
        if (municipality == null || !person.is(Role.SUPERVISOR)) {
            return "redirect:/tilsyn/norge";
        }
        if (!live) {
            watch.note(person.subject(), municipality);
        }
        return own(person, municipality, Supervision.Wanted.own(period, length), NOTHING, model);
    }

    private String own(
            Person person, String municipality, Supervision.Wanted wanted, Alerts.Wanted filled, Model model) {
        // Before the figures are: what comes in meanwhile makes the page fetch itself once too often, never too seldom.
        model.addAttribute("state", dashboards.stateOf(municipality));
        Supervision.Own own = supervision.own(municipality, wanted);
        model.addAttribute("own", own)
                .addAttribute("board", own.board())
                .addAttribute("told", watch.told(person.subject(), municipality))
                .addAttribute("filled", filled);
        return "supervision";
    }

    /** Sets a limit for the own municipality. */
    @PostMapping("/tilsyn/varsler")
    @Allowed(Role.SUPERVISOR)
    String set(@ModelAttribute Alerts.Wanted wanted, Write write, Model model, HttpServletResponse response) {
        Person person = write.person();
        String municipality = person.ownMunicipality();
        try {
            return write.form(() -> {
                watch.set(wanted, person.subject(), municipality);
                return "redirect:/tilsyn?done=alert-set";
            });
        } catch (Refusal refusal) {
            model.addAttribute("problems", new FormProblems().addRefusal(refusal, FIELDS));
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return own(person, municipality, Supervision.Wanted.own(null, null), wanted, model);
        }
    }

    /** Takes a limit away; one that is not the person's own is not found. */
    @PostMapping("/tilsyn/varsler/{alertId}/slett")
    @Allowed(Role.SUPERVISOR)
    String remove(@PathVariable UUID alertId, Write write) {
        Person person = write.person();
        String municipality = person.ownMunicipality();
        return write.form(() -> {
            watch.remove(alertId, person.subject(), municipality);
            return "redirect:/tilsyn?done=alert-removed";
        });
    }

    /** @param state what a page that lies open compares with its own */
    record State(String state) {}

    @GetMapping(path = "/tilsyn/stand", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Allowed(Role.SUPERVISOR)
    State state(Person person) {
        return new State(dashboards.stateOf(person.ownMunicipality()));
    }

    @GetMapping(path = "/tilsyn/norge/stand", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Allowed(everyone = true)
    State stateOfAll() {
        return new State(dashboards.stateOf(Dashboards.ALL));
    }

    /**
     * Tells the dashboard while it lies open when something has come in about the own municipality. Says nothing of
     * what.
     *
     * @param seen how things stood when the page was made
     * @param last what a browser that comes back was told last
     */
    @GetMapping(path = "/tilsyn/endringer", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Role.SUPERVISOR)
    SseEmitter changes(
            @RequestParam(required = false) @Nullable String seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Person person) {
        return dashboards.open(person.ownMunicipality(), last == null ? seen : last);
    }

    /** The same for the published figures: when anything has come in at all. */
    @GetMapping(path = "/tilsyn/norge/endringer", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(everyone = true)
    SseEmitter changesOfAll(
            @RequestParam(required = false) @Nullable String seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return dashboards.open(Dashboards.ALL, last == null ? seen : last);
    }

    /** The nation, a county or a municipality as published; anyone may see it. */
    @GetMapping("/tilsyn/norge")
    @Allowed(everyone = true)
    String place(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String length,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String map,
            Person person,
            Model model) {
        String own = person.is(Role.SUPERVISOR) ? person.municipality() : null;
        model.addAttribute("state", dashboards.stateOf(Dashboards.ALL));
        model.addAttribute(
                "board", supervision.board(new Supervision.Wanted(place, period, length, indicator, map), own));
        return "nation";
    }
}
