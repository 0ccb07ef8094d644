package no.barnekoordinator.request.rules.web;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.security.Allowed;
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
        Map<Boolean, List<Rule>> byKind = rules.all().stream().collect(partitioningBy(rule -> rule.length() != null));
        model.addAttribute("conditions", byKind.get(false));
        model.addAttribute("deadlines", byKind.get(true));
        return "rules";
    }
}
