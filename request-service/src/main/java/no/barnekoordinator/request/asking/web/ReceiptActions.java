package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.WithdrawRequest;
import no.barnekoordinator.request.handling.web.Binding;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a family that is signed in may do from its receipt: bind the request to itself, and withdraw it. */
@Controller
class ReceiptActions {

    private final Binding binding;
    private final MunicipalityChoices municipalities;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Clock clock;

    ReceiptActions(
            Binding binding, MunicipalityChoices municipalities, Commands commands, CaughtUp caughtUp, Clock clock) {
        this.binding = binding;
        this.municipalities = municipalities;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @PostMapping("/be-om/kvittering/{reference}/knytt")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String bind(@PathVariable String reference, Write write, HttpServletRequest request) {
        String page = write.form(() ->
                "redirect:/be-om/kvittering/" + binding.bind(reference, write).reference() + "?done=bound");
        caughtUp.await(Worklist.PROCESSOR);
        return SeeOther.answered(page, request);
    }

    /** Asks once more: what is withdrawn is not dealt with any more. */
    @GetMapping("/be-om/kvittering/{reference}/trekk")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String confirm(@PathVariable String reference, Person person, Model model) {
        Worklist.Row row = own(reference, person);
        model.addAttribute("reference", row.reference());
        model.addAttribute("municipality", municipalities.nameOf(row.municipality()));
        return "receipt-withdraw";
    }

    @PostMapping("/be-om/kvittering/{reference}/trekk")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String withdraw(@PathVariable String reference, Write write, HttpServletRequest request) {
        String page = write.form(() -> {
            Worklist.Row row = own(reference, write.person());
            commands.send(
                    new WithdrawRequest(
                            new RequestId(row.requestId()), null, WithdrawalReason.FAMILY_WISH, clock.instant()),
                    write.origin("withdraw"));
            return "redirect:/be-om/kvittering/" + row.reference() + "?done=withdrawn";
        });
        caughtUp.await(Worklist.PROCESSOR);
        return SeeOther.answered(page, request);
    }

    /** @throws Refusal not found, also when it is somebody else's */
    private Worklist.Row own(String reference, Person person) {
        return binding.find(reference)
                .filter(row -> binding.of(row, person) == Binding.Bound.MINE)
                .orElseThrow(Refusal::notFound);
    }
}
