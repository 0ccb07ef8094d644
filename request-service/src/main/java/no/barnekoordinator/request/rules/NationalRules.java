package no.barnekoordinator.request.rules;

import java.util.List;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import org.springframework.stereotype.Component;

/** The same rules for every municipality. */
@Component
class NationalRules implements RuleBooks {

    private final RuleBook book;

    NationalRules() {
        List<Rule> rules =
                RequestRules.all().stream().map(RequestRules.Line::rule).toList();
        this.book = new RuleBook(rules);
    }

    @Override
    public RuleBook of(String municipality) {
        return book;
    }

    @Override
    public RuleBook national() {
        return book;
    }
}
