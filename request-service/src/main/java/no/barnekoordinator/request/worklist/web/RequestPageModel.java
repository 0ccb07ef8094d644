package no.barnekoordinator.request.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.DeadlineWords;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.Ages;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.web.RequestAccess;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one request shows. */
@Component
class RequestPageModel {

    private final Worklist worklist;
    private final RequestAccess access;
    private final RequestReadiness readiness;
    private final RequestChoices choices;
    private final RuleBooks rules;
    private final NorwegianCalendar calendar;
    private final DeadlineWords words;
    private final Municipalities municipalities;
    private final Clock clock;

    RequestPageModel(
            Worklist worklist,
            RequestAccess access,
            RequestReadiness readiness,
            RequestChoices choices,
            RuleBooks rules,
            NorwegianCalendar calendar,
            DeadlineWords words,
            Municipalities municipalities,
            Clock clock) {
        this.worklist = worklist;
        this.access = access;
        this.readiness = readiness;
        this.choices = choices;
        this.rules = rules;
        this.calendar = calendar;
        this.words = words;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** A condition with the rule behind it and its finding, if it has one. */
    record ConditionLine(Condition condition, @Nullable Rule rule, Worklist.@Nullable Finding finding) {}

    /**
     * A child and the rule for its age.
     *
     * @param number from 1
     * @param age in whole years; null for a child not yet born
     * @param rules that its age calls for
     */
    record ChildLine(
            int number, ChildDetails child, @Nullable Integer age, List<Rule> rules) {}

    /**
     * A clock, with the reason for its date.
     *
     * @param explained the calculation, line by line
     */
    record ClockLine(
            Worklist.Clock clock,
            LocalDate lastDay,
            @Nullable String source,
            List<String> explained) {}

    /**
     * What the reader may do now.
     *
     * @param assess change what a decision rests on: not while a decision waits to be confirmed
     * @param decide decide, or propose
     * @param confirm confirm what another proposed, or send it back
     * @param work anything an assessor may do with an open request, also while a decision waits
     * @param change what may be done until the request is withdrawn or closed
     */
    record May(boolean assess, boolean decide, boolean confirm, boolean work, boolean change) {}

    /**
     * Fills the model.
     *
     * @param typed what was typed in a form that could not be saved
     * @throws Refusal not found, for a request that is not there or belongs to another municipality
     */
    String fill(UUID requestId, Person person, Map<String, String> typed, Model model) {
        access.check(requestId, person);
        Worklist.Detail detail = worklist.detail(requestId).orElseThrow(Refusal::notFound);
        Worklist.Row row = detail.row();
        LocalDate today = Oslo.dateOf(clock.instant());
        model.addAttribute("detail", detail);
        model.addAttribute("row", row);
        model.addAttribute("today", today);
        model.addAttribute("municipality", nameOf(row.municipality()));
        model.addAttribute("open", row.status() == Worklist.Status.OPEN);
        model.addAttribute("isNeed", row.status() == Worklist.Status.NEED_NOTIFIED);
        model.addAttribute(
                "decided", row.status() == Worklist.Status.GRANTED || row.status() == Worklist.Status.REFUSED);
        model.addAttribute("may", may(detail, person));
        model.addAttribute(
                "ownProposal",
                detail.proposal() != null && detail.proposal().proposedBy().equals(person.subject()));
        List<ConditionLine> conditions = conditions(detail, today);
        model.addAttribute("conditions", conditions);
        model.addAttribute(
                "unmet",
                conditions.stream()
                        .filter(line ->
                                line.finding() != null && !line.finding().met())
                        .toList());
        model.addAttribute("missing", readiness.missing(detail, today));
        model.addAttribute("children", children(detail, today));
        model.addAttribute("expected", expected(detail));
        model.addAttribute(
                "clocks", detail.clocks().stream().map(each -> clock(row, each)).toList());
        model.addAttribute("dueBy", row.due() == null ? null : LastDay.of(row.due()));
        model.addAttribute("applied", row.decidedAt() == null ? List.of() : applied(row, row.decidedAt()));
        model.addAttribute("complaintExplained", complaint(detail));
        model.addAttribute("cameFrom", cameFrom(detail));
        model.addAttribute("typed", typed(detail, typed));
        choices.fill(detail, model);
        return "request";
    }

    private static May may(Worklist.Detail detail, Person person) {
        Worklist.Status status = detail.row().status();
        boolean open = status == Worklist.Status.OPEN;
        boolean waits = detail.row().proposed();
        boolean assessor = person.is(Role.ASSESSOR);
        boolean decider = person.is(Role.DECISION_MAKER);
        return new May(
                open && assessor && !waits,
                open && decider && !waits,
                open && decider && waits,
                open && assessor,
                (assessor || decider) && status != Worklist.Status.WITHDRAWN && status != Worklist.Status.CLOSED);
    }

    /** Each condition under the rule it was assessed by, or would be today. */
    private List<ConditionLine> conditions(Worklist.Detail detail, LocalDate today) {
        RuleBook book = rules.of(detail.row().municipality());
        return Arrays.stream(Condition.values())
                .map(condition -> {
                    Worklist.Finding finding = detail.findings().stream()
                            .filter(found -> found.condition() == condition)
                            .findFirst()
                            .orElse(null);
                    LocalDate on = finding == null ? today : Oslo.dateOf(finding.assessedAt());
                    return new ConditionLine(
                            condition,
                            book.on(on).find(RequestRules.idOf(condition)).orElse(null),
                            finding);
                })
                .toList();
    }

    private List<ChildLine> children(Worklist.Detail detail, LocalDate today) {
        RuleBook.Edition now = rules.of(detail.row().municipality()).on(today);
        List<ChildLine> lines = new ArrayList<>();
        for (ChildDetails child : detail.childDetails()) {
            LocalDate born = child.birthDate();
            lines.add(new ChildLine(
                    lines.size() + 1,
                    child,
                    born == null ? null : Ages.on(born, today),
                    (born == null ? Stream.<String>empty() : ofAge(Ages.bandOf(born, today)))
                            .flatMap(id -> now.find(id).stream())
                            .toList()));
        }
        return lines;
    }

    private static Stream<String> ofAge(AgeBand band) {
        return switch (band) {
            case UNDER_7, FROM_7 -> Stream.of("hearing-from-7");
            case FROM_12 -> Stream.of("hearing-from-7", "weight-from-12", "kept-from-parents");
            case FROM_16 -> Stream.of("hearing-from-7", "weight-from-12", "own-consent-from-16");
            case ADULT -> Stream.of();
        };
    }

    /** Numbers of the children who are not born. */
    private static List<Integer> expected(Worklist.Detail detail) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= detail.childDetails().size(); number++) {
            if (detail.childDetails().get(number - 1).expectedDate() != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private ClockLine clock(Worklist.Row row, Worklist.Clock clock) {
        Optional<Rule> rule =
                rules.of(row.municipality()).on(Oslo.dateOf(clock.startedAt())).find(clock.ruleId());
        return new ClockLine(
                clock,
                LastDay.of(clock.due()),
                rule.map(Rule::legalSource).orElse(null),
                rule.map(of -> words.lines(calendar.deadline(clock.startedAt(), of)))
                        .orElse(List.of()));
    }

    /** The rules a decision rests on: those of the findings, the fallbacks of a refusal, and the time to complain. */
    private List<Rule> applied(Worklist.Row row, Instant decidedAt) {
        RuleBook.Edition then = rules.of(row.municipality()).on(Oslo.dateOf(decidedAt));
        Stream<String> fallbacks =
                row.status() == Worklist.Status.REFUSED ? Stream.of(RequestRules.FALLBACKS) : Stream.of();
        return Stream.of(RequestRules.ofConditions().stream(), fallbacks, Stream.of(RequestRules.COMPLAINT))
                .flatMap(ids -> ids)
                .flatMap(id -> then.find(id).stream())
                .toList();
    }

    /** Counted from the delivery, or from the decision while it is not known to have come. */
    private List<String> complaint(Worklist.Detail detail) {
        Instant delivered = detail.decision() == null ? null : detail.decision().deliveredAt();
        Instant from = delivered == null ? detail.row().decidedAt() : delivered;
        return from == null
                ? List.of()
                : rules.of(detail.row().municipality())
                        .on(Oslo.dateOf(from))
                        .find(RequestRules.COMPLAINT)
                        .map(rule -> words.lines(calendar.deadline(from, rule)))
                        .orElse(List.of());
    }

    /** Name of the municipality it came from last; null when it has always been here. */
    private @Nullable String cameFrom(Worklist.Detail detail) {
        return detail.transfers().isEmpty()
                ? null
                : nameOf(detail.transfers().getLast().fromMunicipality());
    }

    private String nameOf(String municipality) {
        return municipalities.find(municipality).map(Municipality::name).orElse(municipality);
    }

    /** What the fields hold: what was just typed, else what is saved. */
    private static Map<String, String> typed(Worklist.Detail detail, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(CorrectionForm.fields(detail));
        for (Worklist.Finding finding : detail.findings()) {
            fields.put(AssessmentActions.MET + finding.condition(), Boolean.toString(finding.met()));
            put(fields, AssessmentActions.REASON + finding.condition(), finding.reason());
            fields.put(AssessmentActions.EVIDENCE + finding.condition(), EvidenceLines.written(finding.evidence()));
        }
        if (detail.bestInterest() != null) {
            put(fields, "bestInterest", detail.bestInterest().considerations());
        }
        if (detail.proposal() != null) {
            put(fields, "considerations", detail.proposal().considerations());
            put(fields, "fallbackOrdinaryCoordinator", detail.proposal().fallbackOrdinaryCoordinator());
            put(fields, "fallbackIndividualPlan", detail.proposal().fallbackIndividualPlan());
        }
        fields.putAll(typed);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
