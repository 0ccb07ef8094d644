package no.barnekoordinator.coordination.caseload.web;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.caseload.LastingDelays;
import no.barnekoordinator.coordination.caseload.Suggestion;
import no.barnekoordinator.coordination.caseload.Threads;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinating unit: which families wait for a coordinator, and who has room for one more. */
@Controller
class UnitPage {

    private static final String VIEW = "unit";

    private final Cases cases;
    private final Threads threads;
    private final LastingDelays delays;
    private final Coordinators coordinators;
    private final CaseWork work;
    private final Registration registration;
    private final Submission submission;
    private final Choices choices;
    private final Clock clock;

    UnitPage(
            Cases cases,
            Threads threads,
            LastingDelays delays,
            Coordinators coordinators,
            CaseWork work,
            Registration registration,
            Submission submission,
            Choices choices,
            Clock clock) {
        this.cases = cases;
        this.threads = threads;
        this.delays = delays;
        this.coordinators = coordinators;
        this.work = work;
        this.registration = registration;
        this.submission = submission;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * A case as the unit sees it.
     *
     * @param since the day the right was granted, in Norway
     * @param lastDay the last day an appointment is in time; null when no such clock runs
     * @param coordinator the name; null while nobody is appointed
     * @param asked the name of who is asked and has not answered
     * @param without since when the family has nobody who coordinates; null while somebody does
     */
    record Line(
            CaseRow row,
            LocalDate since,
            @Nullable LocalDate lastDay,
            @Nullable String coordinator,
            @Nullable String asked,
            @Nullable LocalDate without) {}

    /**
     * A delay in a case of the municipality.
     *
     * @param part of the page of the case where it is read
     * @param followUp what was done about it last, as a code
     */
    record Late(
            CaseRow row,
            String part,
            DelayCause cause,
            LocalDate dueOn,
            @Nullable String followUp) {}

    /** What was typed about a new coordinator. */
    record NewCoordinator(
            @Nullable String name,
            @Nullable String subject,
            @Nullable String capacity,
            @Nullable String mandateFrom) {}

    @GetMapping("/saker")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    String show(Person person, Model model) {
        return fill(person, new NewCoordinator("", "", "", ""), model);
    }

    @PostMapping(path = "/saker", params = "action=appoint")
    @Allowed(Role.ASSESSOR)
    String appoint(
            @RequestParam UUID caseId,
            @RequestParam(required = false) @Nullable UUID coordinatorId,
            @RequestParam(required = false) @Nullable String familySay,
            Write write,
            Model model,
            HttpServletResponse response) {
        String field = "coordinatorId-" + caseId;
        FormProblems problems = new FormProblems();
        if (coordinatorId == null) {
            problems.add(field, "unit.appoint.missing");
        }
        Optional<FamilySay> said = Choices.code(FamilySay.values(), familySay);
        if (said.isEmpty()) {
            problems.add("familySay-" + caseId, "appoint.family.missing");
        }
        Map<String, String> fields = Map.of(
                "coordinator-unknown", field, "coordinator-on-leave", field, "coordinator-without-mandate", field);
        return submission
                .send(write, problems, fields, () -> {
                    work.appoint(caseId, coordinatorId, said.orElse(null), write);
                    return "redirect:/saker?done=asked";
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return show(write.person(), model);
                });
    }

    @PostMapping(path = "/saker", params = "action=register")
    @Allowed(Role.ASSESSOR)
    String register(@ModelAttribute NewCoordinator form, Write write, Model model, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        if (isBlank(form.name())) {
            problems.add("name", "unit.register.name.missing");
        }
        if (isBlank(form.subject())) {
            problems.add("subject", "unit.register.subject.missing");
        }
        Optional<Integer> capacity = Choices.number(form.capacity());
        if (capacity.isEmpty()) {
            problems.add("capacity", "unit.register.capacity.missing");
        }
        Optional<LocalDate> mandateFrom = Choices.date(form.mandateFrom());
        if (mandateFrom.isEmpty() && !isBlank(form.mandateFrom())) {
            problems.add("mandateFrom", "form.date");
        }
        Map<String, String> fields = Map.of(
                "capacity-impossible",
                "capacity",
                "coordinator-already-registered",
                "subject",
                "date-impossible",
                "mandateFrom");
        return submission
                .send(write, problems, fields, () -> {
                    UUID id = registration.register(write, form.name(), form.subject(), capacity.orElse(null));
                    mandateFrom.ifPresent(from -> registration.issueMandate(id, null, from, null, write));
                    return "redirect:/saker?done=registered";
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return fill(write.person(), form, model);
                });
    }

    private String fill(Person person, NewCoordinator form, Model model) {
        String municipality = person.ownMunicipality();
        List<CoordinatorRow> register = coordinators.of(municipality);
        Map<UUID, CoordinatorRow> byId =
                register.stream().collect(Collectors.toMap(CoordinatorRow::coordinatorId, Function.identity()));
        List<Line> lines = cases.ofMunicipality(municipality).stream()
                .map(row -> line(row, byId))
                .toList();
        model.addAttribute("waiting", lines.stream().filter(UnitPage::waits).toList());
        model.addAttribute(
                "coordinated",
                lines.stream()
                        .filter(line -> line.row().isOpen() && !waits(line))
                        .toList());
        model.addAttribute(
                "closed", lines.stream().filter(line -> !line.row().isOpen()).toList());
        model.addAttribute("register", register);
        Map<UUID, CaseRow> rows =
                lines.stream().map(Line::row).collect(Collectors.toMap(CaseRow::caseId, Function.identity()));
        model.addAttribute("lateServices", late(municipality, rows));
        model.addAttribute("today", Oslo.dateOf(clock.instant()));
        model.addAttribute(
                "coordinators", choices.suggested(Suggestion.rank(register, null, null, Oslo.dateOf(clock.instant()))));
        model.addAttribute("says", choices.of("family-say", FamilySay.values()));
        model.addAttribute("form", form);
        model.addAttribute("mayDecide", person.is(Role.ASSESSOR));
        return VIEW;
    }

    /** The longest first, whatever is late. */
    private List<Late> late(String municipality, Map<UUID, CaseRow> rows) {
        Stream<Late> services = threads.lateIn(municipality).stream()
                .filter(delay -> rows.containsKey(delay.caseId()))
                .map(delay -> new Late(
                        requireNonNull(rows.get(delay.caseId())),
                        "service-" + delay.serviceId(),
                        delay.cause(),
                        delay.dueOn(),
                        delay.followUp()));
        Stream<Late> others = delays.in(municipality).stream()
                .filter(delay -> rows.containsKey(delay.caseId()))
                .map(delay -> new Late(
                        requireNonNull(rows.get(delay.caseId())), "overdue", delay.cause(), delay.dueOn(), null));
        return Stream.concat(services, others)
                .sorted(comparing(Late::dueOn).thenComparing(late -> late.row().caseId()))
                .toList();
    }

    private Line line(CaseRow row, Map<UUID, CoordinatorRow> register) {
        return new Line(
                row,
                Oslo.dateOf(row.openedAt()),
                row.appointmentDue() == null
                        ? null
                        : Oslo.dateOf(row.appointmentDue()).minusDays(1),
                name(row.coordinatorId(), register),
                name(row.proposedId(), register),
                Optional.ofNullable(row.withoutSince()).map(Oslo::dateOf).orElse(null));
    }

    private @Nullable String name(@Nullable UUID id, Map<UUID, CoordinatorRow> register) {
        return Optional.ofNullable(id).map(register::get).map(choices::nameOf).orElse(null);
    }

    private static boolean waits(Line line) {
        return line.without() != null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
