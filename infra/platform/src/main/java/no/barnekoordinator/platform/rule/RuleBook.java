package no.barnekoordinator.platform.rule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rules of a service through time. Immutable. */
public final class RuleBook {

    private final List<Rule> rules;

    /** @throws IllegalArgumentException if two rules of the same id are in force on the same day */
    public RuleBook(Collection<Rule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::validFrom))
                .toList();
        for (int i = 1; i < this.rules.size(); i++) {
            Rule earlier = this.rules.get(i - 1);
            Rule later = this.rules.get(i);
            if (earlier.id().equals(later.id()) && earlier.isInForceOn(later.validFrom())) {
                throw new IllegalArgumentException("Rule " + later.id() + " is in force twice on " + later.validFrom());
            }
        }
    }

    /** Every rule, by id and then by time. */
    public List<Rule> all() {
        return rules;
    }

    /** The rules as they are on a date in Norway. */
    public Edition on(LocalDate date) {
        return new Edition(this, date);
    }

    private String intervalsOf(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rule.validFrom() + " to " + (rule.validTo() == null ? "now" : rule.validTo()))
                .collect(joining(", "));
    }

    /** The rule book of one day. */
    public record Edition(RuleBook book, LocalDate date) {

        /**
         * The rule with this id.
         *
         * @throws NoRuleInForceException if none is in force on the day
         */
        public Rule get(String id) {
            return find(id).orElseThrow(() -> new NoRuleInForceException(id, date, book.intervalsOf(id)));
        }

        /** The rule with this id, if one is in force on the day. */
        public Optional<Rule> find(String id) {
            return book.rules.stream()
                    .filter(rule -> rule.id().equals(id) && rule.isInForceOn(date))
                    .findFirst();
        }
    }
}
