package no.barnekoordinator.request.unit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.unit.Practices.Practice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The law's rules, with the target for deciding as each municipality has adopted it: the law's own until the day before
 * the first adoption, then each adopted length until the day before the next.
 */
@Component
class AdoptedRules implements RuleBooks {

    private final Practices practices;
    private final List<Rule> law;
    private final RuleBook national;

    /** Making a book costs more than reading the few rows it is made from; equal rows give the same book. */
    private final Map<List<Practice>, RuleBook> books = new ConcurrentHashMap<>();

    AdoptedRules(Practices practices) {
        this.practices = practices;
        this.law = RequestRules.all().stream().map(RequestRules.Line::rule).toList();
        this.national = new RuleBook(law);
    }

    @Override
    public RuleBook of(String municipality) {
        List<Practice> adopted = practices.of(municipality);
        return adopted.isEmpty() ? national : books.computeIfAbsent(adopted, this::book);
    }

    @Override
    public RuleBook national() {
        return national;
    }

    private RuleBook book(List<Practice> adopted) {
        LocalDate first = adopted.getFirst().validFrom();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : law) {
            if (!rule.id().equals(RequestRules.DECISION_TARGET)) {
                rules.add(rule);
            } else if (rule.validFrom().isBefore(first)) {
                rules.add(
                        rule.validTo() != null && rule.validTo().isBefore(first)
                                ? rule
                                : between(rule, rule.validFrom(), first.minusDays(1), rule.requireLength()));
            }
        }
        for (int i = 0; i < adopted.size(); i++) {
            Practice practice = adopted.get(i);
            LocalDate last =
                    i + 1 < adopted.size() ? adopted.get(i + 1).validFrom().minusDays(1) : null;
            Rule model = national.on(practice.validFrom()).get(RequestRules.DECISION_TARGET);
            rules.add(between(model, practice.validFrom(), last, Period.ofDays(practice.decisionTargetDays())));
        }
        return new RuleBook(rules);
    }

    private static Rule between(Rule rule, LocalDate from, @Nullable LocalDate to, Period length) {
        return new Rule(rule.id(), rule.legalSource(), from, to, rule.explanationKey(), length);
    }
}
