package no.barnekoordinator.request.rules.web;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.request.handling.RequestRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every rule a request is handled by: what it says, where it comes from, and since when. */
@Controller
class RulesPage {

    private final RuleBook rules;

    RulesPage(RuleBook rules) {
        this.rules = rules;
    }

    @GetMapping("/regler")
    @Allowed(everyone = true)
    String show(Model model) {
        List<String> inOrderOfTheLaw =
                Arrays.stream(Condition.values()).map(RequestRules::idOf).toList();
        model.addAttribute(
                "conditions",
                rules.all().stream()
                        .filter(rule -> rule.length() == null)
                        .sorted(comparingInt(rule -> inOrderOfTheLaw.indexOf(rule.id())))
                        .toList());
        model.addAttribute(
                "deadlines",
                rules.all().stream().filter(rule -> rule.length() != null).toList());
        return "rules";
    }
}
