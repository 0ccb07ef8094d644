package no.barnekoordinator.request.unit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a family finds its municipality: how to reach the unit, what it has said, and what to do if it goes wrong. */
@Controller
class MunicipalityPages {

    private static final int LONGEST_SEARCH = 60;

    private final MunicipalityList list;
    private final Municipalities municipalities;
    private final Units units;
    private final Clock clock;

    MunicipalityPages(MunicipalityList list, Municipalities municipalities, Units units, Clock clock) {
        this.list = list;
        this.municipalities = municipalities;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/kommuner")
    @Allowed(everyone = true)
    String find(@RequestParam(required = false) @Nullable String q, Model model) {
        String text = q == null ? "" : q.strip();
        String wanted = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
        Map<String, List<Municipality>> counties = list.found(wanted, today());
        model.addAttribute("q", wanted);
        model.addAttribute("counties", counties);
        model.addAttribute(
                "count", counties.values().stream().mapToInt(List::size).sum());
        return "municipalities";
    }

    @GetMapping("/kommuner/{number}")
    @Allowed(everyone = true)
    String show(@PathVariable String number, Model model) {
        Municipality municipality = municipalities.find(number, today()).orElseThrow(Refusal::notFound);
        model.addAttribute("municipality", municipality);
        model.addAttribute("contact", units.contact(number).orElse(null));
        model.addAttribute("procedure", units.procedure(number).orElse(null));
        return "municipality";
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
