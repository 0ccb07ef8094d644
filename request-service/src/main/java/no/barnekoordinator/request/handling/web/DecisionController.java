package no.barnekoordinator.request.handling.web;

import static no.barnekoordinator.request.handling.web.Particulars.required;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.ConfirmDecision;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.ReturnDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decision, by one person or two, and how it reached the family, over HTTP. */
@RestController
@RequestMapping("/api/v1/requests/{requestId}")
class DecisionController {

    private final RequestWrites writes;
    private final RequestCommands requests;

    DecisionController(RequestWrites writes, RequestCommands requests) {
        this.writes = writes;
        this.requests = requests;
    }

    record DecisionBody(
            @Nullable String considerations,
            @Nullable String fallbackOrdinaryCoordinator,
            @Nullable String fallbackIndividualPlan) {}

    record ReturnBody(@Nullable String reason) {}

    record DeliveryBody(
            @Nullable DeliveryChannel channel, @Nullable LocalDate deliveredOn) {}

    @PostMapping("/decision")
    @Allowed(Role.DECISION_MAKER)
    ResponseEntity<?> decide(@PathVariable UUID requestId, @RequestBody DecisionBody body, Write write) {
        return writes.answered(
                requestId,
                write,
                "decide",
                now -> requests.decide(
                        requestId,
                        write.expectedVersion(),
                        required(body.considerations(), "considerations-missing"),
                        body.fallbackOrdinaryCoordinator(),
                        body.fallbackIndividualPlan(),
                        write.person(),
                        now));
    }

    @PostMapping("/decision/confirmation")
    @Allowed(Role.DECISION_MAKER)
    ResponseEntity<?> confirm(@PathVariable UUID requestId, Write write) {
        return writes.answered(
                requestId,
                write,
                "confirm",
                now -> new ConfirmDecision(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        write.person().subject(),
                        now));
    }

    @PostMapping("/decision/return")
    @Allowed(Role.DECISION_MAKER)
    ResponseEntity<?> sendBack(@PathVariable UUID requestId, @RequestBody ReturnBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "return",
                now -> new ReturnDecision(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.reason(), "reason-missing"),
                        now));
    }

    @PostMapping("/letters/{letterId}/delivery")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> deliver(
            @PathVariable UUID requestId, @PathVariable UUID letterId, @RequestBody DeliveryBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "deliver",
                now -> requests.deliver(
                        requestId, write.expectedVersion(), letterId, body.channel(), body.deliveredOn(), now));
    }
}
