package no.barnekoordinator.request.rules.web;

import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RequestRules.Group;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every rule a request is handled by: what it says, where it comes from, and since when. */
@Controller
class RulesPage {

    @GetMapping("/regler")
    @Allowed(everyone = true)
    String show(Model model) {
        model.addAttribute("conditions", RequestRules.of(Group.CONDITION));
        model.addAttribute("deadlines", RequestRules.of(Group.DEADLINE));
        model.addAttribute("procedure", RequestRules.of(Group.PROCEDURE));
        return "rules";
    }
}
