package no.barnekoordinator.request.worklist.web;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.duty.UnitDuties;
import no.barnekoordinator.request.handling.web.Duplicates;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The unit's worklist: what is due, why on that date, and what has gone over. A supervisor may read it, without names.
 */
@Controller
class InboxPage {

    private static final String ALL = "ALL";

    private final Worklist worklist;
    private final RuleBooks rules;
    private final UnitDuties duties;
    private final Municipalities municipalities;
    private final Duplicates duplicates;
    private final Clock clock;

    InboxPage(
            Worklist worklist,
            RuleBooks rules,
            UnitDuties duties,
            Municipalities municipalities,
            Duplicates duplicates,
            Clock clock) {
        this.duplicates = duplicates;
        this.worklist = worklist;
        this.rules = rules;
        this.duties = duties;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * A line of the list.
     *
     * @param name of the one who asked; null after erasure and for a reader who may not see it
     * @param lastDay last day of the clock that runs out first, a date in Norway; null when none runs
     * @param source the provision behind that clock
     */
    record Line(
            Worklist.Row row,
            @Nullable String name,
            @Nullable LocalDate lastDay,
            @Nullable String source) {}

    /** A request that is another municipality's now, with that one's name. */
    record Gone(Worklist.TransferredOut transfer, String to) {}

    /** A choice of which requests to show. */
    record Filter(String value, boolean chosen) {}

    @GetMapping("/innboks")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    String show(@RequestParam(required = false) @Nullable String status, Person person, Model model) {
        String municipality = person.ownMunicipality();
        String shown = shown(status);
        boolean names = person.is(Role.ASSESSOR, Role.DECISION_MAKER);
        List<Line> lines = worklist.of(municipality, statusOf(shown)).stream()
                .filter(row -> row.status() != Worklist.Status.NEED_NOTIFIED)
                .sorted(brokenFirst())
                .map(row -> line(row, names))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "needs",
                worklist.of(municipality, Optional.of(Worklist.Status.NEED_NOTIFIED)).stream()
                        .map(row -> line(row, names))
                        .toList());
        model.addAttribute(
                "gone",
                worklist.transferredFrom(municipality).stream()
                        .map(out -> new Gone(out, nameOf(out.toMunicipality())))
                        .toList());
        model.addAttribute(
                "broken",
                lines.stream()
                        .filter(line -> isOpen(line.row()) && line.row().breached() > 0)
                        .count());
        model.addAttribute("repeated", names ? duplicates.possibleDuplicatesIn(municipality) : Set.of());
        model.addAttribute("filters", filters(shown));
        model.addAttribute("shown", shown);
        model.addAttribute("mayRegister", person.is(Role.ASSESSOR));
        model.addAttribute("mayOpen", names);
        model.addAttribute("municipality", nameOf(municipality));
        model.addAttribute("procedure", duties.procedureOf(municipality, Oslo.dateOf(clock.instant())));
        return "inbox";
    }

    private String nameOf(String municipality) {
        return municipalities.find(municipality).map(Municipality::name).orElse(municipality);
    }

    /**
     * The list comes by what is due; a request that is over its time no longer has that clock running, and comes
     * before.
     */
    private static Comparator<Worklist.Row> brokenFirst() {
        return comparing(row -> !(isOpen(row) && row.breached() > 0));
    }

    private static boolean isOpen(Worklist.Row row) {
        return row.status() == Worklist.Status.OPEN;
    }

    private Line line(Worklist.Row row, boolean names) {
        String name = names ? row.contactName() : null;
        if (row.due() == null || row.dueClock() == null) {
            return new Line(row, name, null, null);
        }
        String source = ruleOf(row.dueClock())
                .flatMap(id -> rules.of(row.municipality())
                        .on(Oslo.dateOf(row.firstContactAt()))
                        .find(id))
                .map(Rule::legalSource)
                .orElse(null);
        return new Line(row, name, LastDay.of(row.due()), source);
    }

    private static Optional<String> ruleOf(ClockKind clock) {
        return switch (clock) {
            case PRELIMINARY_REPLY -> Optional.of(RequestRules.PRELIMINARY_REPLY);
            case DECISION -> Optional.of(RequestRules.DECISION_TARGET);
            case FAMILY_CONTACT -> Optional.of(RequestRules.FAMILY_CONTACT);
            case APPOINTMENT, SERVICE_DUE, REASSESSMENT, COUNTY_GOVERNOR, FULFILMENT, PLAN_REVISION, MEETING ->
                Optional.empty();
        };
    }

    /** Open ones unless something else that exists is asked for. */
    private static String shown(@Nullable String status) {
        return ALL.equals(status)
                ? ALL
                : Arrays.stream(Worklist.Status.values())
                        .filter(each -> each != Worklist.Status.NEED_NOTIFIED)
                        .map(Worklist.Status::name)
                        .filter(name -> name.equals(status))
                        .findFirst()
                        .orElse(Worklist.Status.OPEN.name());
    }

    private static Optional<Worklist.Status> statusOf(String shown) {
        return ALL.equals(shown) ? Optional.empty() : Optional.of(Worklist.Status.valueOf(shown));
    }

    private static List<Filter> filters(String shown) {
        List<Filter> filters = new ArrayList<>();
        for (Worklist.Status status : Worklist.Status.values()) {
            if (status != Worklist.Status.NEED_NOTIFIED) { // has a list of its own, always shown
                filters.add(new Filter(status.name(), status.name().equals(shown)));
            }
        }
        filters.add(new Filter(ALL, ALL.equals(shown)));
        return filters;
    }
}
