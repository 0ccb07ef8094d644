package no.barnekoordinator.request.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.ConfirmDecision;
import no.barnekoordinator.request.handling.ReturnDecision;
import no.barnekoordinator.request.handling.web.RequestCommands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms for the decision, by one person or two, and for how it reached the family. */
@Controller
@RequestMapping("/innboks/{requestId}")
class DecisionActions {

    /** Fields of a delivery: the prefix and the letter's id. */
    static final String DELIVERED_ON = "deliveredOn.";

    static final String DELIVERED_BY = "deliveredBy.";

    private final RequestForms forms;
    private final RequestCommands requests;

    DecisionActions(RequestForms forms, RequestCommands requests) {
        this.forms = forms;
        this.requests = requests;
    }

    /** Holds the version, as does the confirmation: nobody decides on findings they have not seen. */
    @PostMapping(params = "action=decide")
    @Allowed(Role.DECISION_MAKER)
    String decide(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "decide",
                fieldsOf(sent.posted()),
                (posted, now) -> requests.decide(
                        requestId,
                        posted.version(),
                        posted.text("considerations"),
                        posted.textOrNull("fallbackOrdinaryCoordinator"),
                        posted.textOrNull("fallbackIndividualPlan"),
                        write.person(),
                        now));
    }

    /** A refusal without its fallbacks concerns the field that is empty. */
    private static Map<String, String> fieldsOf(Posted posted) {
        return Map.of(
                "considerations-missing",
                "considerations",
                "fallbacks-missing",
                posted.text("fallbackOrdinaryCoordinator").isEmpty()
                        ? "fallbackOrdinaryCoordinator"
                        : "fallbackIndividualPlan");
    }

    @PostMapping(params = "action=confirm")
    @Allowed(Role.DECISION_MAKER)
    String confirm(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "confirm",
                Map.of(),
                (posted, now) -> new ConfirmDecision(
                        sent.id(), posted.version(), write.person().subject(), now));
    }

    @PostMapping(params = "action=return")
    @Allowed(Role.DECISION_MAKER)
    String sendBack(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "return",
                Map.of("reason-missing", "returnReason"),
                (posted, now) -> new ReturnDecision(sent.id(), null, posted.text("returnReason"), now));
    }

    @PostMapping(params = "action=deliver")
    @Allowed(Role.ASSESSOR)
    String deliver(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        UUID letterId = sent.posted().id("letterId");
        if (letterId == null) {
            throw Refusal.notFound();
        }
        Map<String, String> fieldsOfLetter = Map.of(
                "delivery-channel-missing", DELIVERED_BY + letterId,
                "protected-address", DELIVERED_BY + letterId,
                "delivery-date-missing", DELIVERED_ON + letterId,
                "delivery-in-future", DELIVERED_ON + letterId,
                "delivery-before-letter", DELIVERED_ON + letterId);
        return forms.change(
                sent,
                "deliver",
                fieldsOfLetter,
                (posted, now) -> requests.deliver(
                        requestId,
                        null,
                        letterId,
                        posted.choiceOrNull(DELIVERED_BY + letterId, DeliveryChannel.values()),
                        posted.dateOrNull(DELIVERED_ON + letterId),
                        now));
    }
}
