package no.barnekoordinator.coordination.team.web;

import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.team.Instructions;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For the coordinating unit: what the coordinators decided, and the services have not done. */
@Controller
class EscalatedPage {

    private final Instructions instructions;
    private final CaughtUp caughtUp;

    EscalatedPage(Instructions instructions, CaughtUp caughtUp) {
        this.instructions = instructions;
        this.caughtUp = caughtUp;
    }

    @GetMapping("/saker/samordning")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    String show(Person person, Model model) {
        caughtUp.await(Members.PROCESSOR);
        model.addAttribute("escalated", instructions.escalatedIn(person.ownMunicipality()));
        return "escalated";
    }
}
