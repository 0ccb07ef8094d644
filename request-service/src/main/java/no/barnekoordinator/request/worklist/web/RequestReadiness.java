package no.barnekoordinator.request.worklist.web;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.request.handling.Readiness;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is missing before a request can be decided: the same as the request itself would say. */
@Component
class RequestReadiness {

    private final RuleBooks rules;

    RequestReadiness(RuleBooks rules) {
        this.rules = rules;
    }

    /**
     * One thing to do.
     *
     * @param key of the text that says what is missing
     * @param argument of that text; null when it has none
     * @param condition the condition that has no finding; null for other things
     * @param next key of the text that says what to do
     * @param rule that asks for it; null when none is in force
     * @param anchor id of the place on the page where it is done
     */
    record Todo(
            String key,
            @Nullable Object argument,
            @Nullable Condition condition,
            String next,
            @Nullable Rule rule,
            String anchor) {}

    /** As seen from the view. */
    static Readiness of(Worklist.Detail detail) {
        return new Readiness(
                detail.identified(),
                requireNonNullElse(detail.row().applicant(), ApplicantKind.PROFESSIONAL),
                requireNonNullElse(detail.custody(), Custody.PARENTS),
                detail.childDetails(),
                found(detail),
                detail.wishes().stream().collect(toMap(Worklist.Wish::capacity, Worklist.Wish::wishes)),
                detail.hearings().stream()
                        .map(heard -> new Readiness.Heard(heard.role(), heard.ageBand(), heard.child()))
                        .collect(toSet()),
                detail.waivers().stream().map(Worklist.Waiver::child).collect(toSet()),
                detail.bestInterest() != null);
    }

    private static Set<Condition> found(Worklist.Detail detail) {
        return detail.findings().stream().map(Worklist.Finding::condition).collect(toSet());
    }

    /** Everything that is missing on a day in Norway, in the order it is done. */
    List<Todo> missing(Worklist.Detail detail, LocalDate on) {
        RuleBook.Edition then = rules.of(detail.row().municipality()).on(on);
        List<Todo> todos = new ArrayList<>();
        for (Readiness.Missing missing : of(detail).missing(on)) {
            if (missing.slug().equals("finding-missing")) {
                findings(detail, then).forEach(todos::add);
            } else {
                todos.add(todo(missing, then));
            }
        }
        return todos;
    }

    private static Todo todo(Readiness.Missing missing, RuleBook.Edition then) {
        String problem = "problem." + missing.slug();
        Object argument = missing.arguments().stream().findFirst().orElse(null);
        Rule rule = then.find(missing.rule()).orElse(null);
        return switch (missing.slug()) {
            case "identity-not-bound" -> new Todo(problem + ".detail", null, null, problem + ".next", rule, "identity");
            case "wish-missing" ->
                new Todo("request.missing.wish." + argument, null, null, problem + ".next", rule, "wish");
            case "wish-contradicted" -> new Todo(problem + ".detail", null, null, problem + ".next", rule, "wish");
            case "child-not-heard" -> new Todo(problem + ".detail", argument, null, problem + ".next", rule, "heard");
            default -> new Todo(problem + ".detail", argument, null, problem + ".next", rule, "best-interest");
        };
    }

    private static List<Todo> findings(Worklist.Detail detail, RuleBook.Edition then) {
        Set<Condition> found = found(detail);
        return Arrays.stream(Condition.values())
                .filter(condition -> !found.contains(condition))
                .map(condition -> new Todo(
                        "request.missing.finding",
                        null,
                        condition,
                        "problem.finding-missing.next",
                        Optional.of(RequestRules.idOf(condition))
                                .flatMap(then::find)
                                .orElse(null),
                        "reason-" + condition.name().replace('_', '-')))
                .toList();
    }
}
