package no.barnekoordinator.request.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.DeadlineWords;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.web.RequestAccess;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.words.Choices;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one request shows. */
@Component
class RequestPageModel {

    private final Worklist worklist;
    private final RequestAccess access;
    private final RuleBooks rules;
    private final NorwegianCalendar calendar;
    private final DeadlineWords words;
    private final Choices choices;
    private final Municipalities municipalities;

    RequestPageModel(
            Worklist worklist,
            RequestAccess access,
            RuleBooks rules,
            NorwegianCalendar calendar,
            DeadlineWords words,
            Choices choices,
            Municipalities municipalities) {
        this.worklist = worklist;
        this.access = access;
        this.rules = rules;
        this.calendar = calendar;
        this.words = words;
        this.choices = choices;
        this.municipalities = municipalities;
    }

    /** A condition with its finding, if it has one. */
    record ConditionLine(
            Condition condition, String ruleId, @Nullable String source, Worklist.@Nullable Finding finding) {}

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
     * Fills the model.
     *
     * @param typed what was typed in a form that could not be saved
     * @throws Refusal not found, for a request that is not there or belongs to another municipality
     */
    String fill(UUID requestId, Person person, Map<String, String> typed, Model model) {
        access.check(requestId, person);
        Worklist.Detail detail = worklist.detail(requestId).orElseThrow(Refusal::notFound);
        Worklist.Row row = detail.row();
        List<ConditionLine> conditions = conditions(detail);
        model.addAttribute("detail", detail);
        model.addAttribute("row", row);
        model.addAttribute(
                "municipality",
                municipalities.find(row.municipality()).map(Municipality::name).orElse(row.municipality()));
        model.addAttribute("open", row.status() == Worklist.Status.OPEN);
        model.addAttribute(
                "decided", row.status() == Worklist.Status.GRANTED || row.status() == Worklist.Status.REFUSED);
        model.addAttribute("conditions", conditions);
        model.addAttribute(
                "lacking",
                conditions.stream().filter(line -> line.finding() == null).toList());
        model.addAttribute(
                "unmet",
                conditions.stream()
                        .filter(line ->
                                line.finding() != null && !line.finding().met())
                        .toList());
        model.addAttribute(
                "clocks",
                detail.clocks().stream().map(clock -> clock(row, clock)).toList());
        model.addAttribute("dueBy", row.due() == null ? null : LastDay.of(row.due()));
        model.addAttribute("applied", row.decidedAt() == null ? List.of() : applied(row, conditions, row.decidedAt()));
        model.addAttribute("complaintExplained", complaint(row));
        model.addAttribute("typed", typed(detail, typed));
        choices(model);
        return "request";
    }

    private void choices(Model model) {
        model.addAttribute("heardRoles", choices.of("heard", HeardRole.values()));
        model.addAttribute("ageBands", choices.of("ageBand", AgeBand.values()));
        model.addAttribute("withdrawals", choices.of("withdrawal", WithdrawalReason.values()));
        model.addAttribute("metOrNot", choices.yesOrNo("request.condition.met", "request.condition.unmet"));
    }

    private List<ConditionLine> conditions(Worklist.Detail detail) {
        return Arrays.stream(Condition.values())
                .map(condition -> {
                    String id = RequestRules.idOf(condition);
                    String source = rules.of(detail.row().municipality())
                            .on(Oslo.dateOf(detail.row().firstContactAt()))
                            .find(id)
                            .map(Rule::legalSource)
                            .orElse(null);
                    Worklist.Finding finding = detail.findings().stream()
                            .filter(found -> found.condition() == condition)
                            .findFirst()
                            .orElse(null);
                    return new ConditionLine(condition, id, source, finding);
                })
                .toList();
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

    /** The rules a decision rests on: those of the findings, and the one that gives time to complain. */
    private List<Rule> applied(Worklist.Row row, List<ConditionLine> conditions, Instant decidedAt) {
        RuleBook.Edition then = rules.of(row.municipality()).on(Oslo.dateOf(decidedAt));
        return Stream.concat(conditions.stream().map(ConditionLine::ruleId), Stream.of(RequestRules.COMPLAINT))
                .flatMap(id -> then.find(id).stream())
                .toList();
    }

    private List<String> complaint(Worklist.Row row) {
        Instant decidedAt = row.decidedAt();
        return decidedAt == null
                ? List.of()
                : rules.of(row.municipality())
                        .on(Oslo.dateOf(decidedAt))
                        .find(RequestRules.COMPLAINT)
                        .map(rule -> words.lines(calendar.deadline(decidedAt, rule)))
                        .orElse(List.of());
    }

    /** What the fields hold: what was just typed, else what is saved. */
    private static Map<String, String> typed(Worklist.Detail detail, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        for (Worklist.Finding finding : detail.findings()) {
            fields.put(RequestActions.MET + finding.condition(), Boolean.toString(finding.met()));
            if (finding.reason() != null) {
                fields.put(RequestActions.REASON + finding.condition(), finding.reason());
            }
        }
        fields.putAll(typed);
        return fields;
    }
}
