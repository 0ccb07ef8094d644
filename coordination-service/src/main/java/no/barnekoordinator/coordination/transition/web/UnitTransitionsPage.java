package no.barnekoordinator.coordination.transition.web;

import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.transition.CaseTransitions;
import no.barnekoordinator.coordination.transition.TransitionRow;
import no.barnekoordinator.coordination.transition.Transitions;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The coordinating unit: which children's transitions want a plan, and for whom nothing can be counted. */
@Controller
class UnitTransitionsPage {

    private final Transitions transitions;

    UnitTransitionsPage(Transitions transitions) {
        this.transitions = transitions;
    }

    /** A transition with the case it is in. */
    record Line(CaseTransitions in, TransitionRow row) {}

    @GetMapping("/overganger")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    String show(Person person, Model model) {
        List<CaseTransitions> all = transitions.ofMunicipality(person.ownMunicipality());
        List<Line> ahead = all.stream()
                .flatMap(found -> found.transitions().stream()
                        .filter(row -> !row.isEnded())
                        .map(row -> new Line(found, row)))
                .toList();
        model.addAttribute(
                "gaps", ahead.stream().filter(line -> line.row().isGap()).toList());
        model.addAttribute(
                "unplanned",
                ahead.stream()
                        .filter(line -> !line.row().isPlanned() && !line.row().isGap())
                        .toList());
        model.addAttribute(
                "planned",
                ahead.stream()
                        .filter(line -> line.row().isPlanned() && !line.row().isGap())
                        .toList());
        model.addAttribute(
                "unknown",
                all.stream()
                        .filter(found -> found.children().isEmpty()
                                || !found.withoutBirthDate().isEmpty())
                        .toList());
        return "unit-transitions";
    }
}
