package no.barnekoordinator.request.handling.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AssessCondition;
import no.barnekoordinator.request.handling.DecideRequest;
import no.barnekoordinator.request.handling.Decided;
import no.barnekoordinator.request.handling.HearParty;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.SendPreliminaryReply;
import no.barnekoordinator.request.handling.WithdrawRequest;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests over HTTP. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestController {

    private final Receiving receiving;
    private final RequestAccess access;
    private final Worklist worklist;
    private final Commands commands;
    private final Clock clock;

    RequestController(Receiving receiving, RequestAccess access, Worklist worklist, Commands commands, Clock clock) {
        this.receiving = receiving;
        this.access = access;
        this.worklist = worklist;
        this.commands = commands;
        this.clock = clock;
    }

    record HearingBody(
            @Nullable HeardRole role,
            @Nullable AgeBand ageBand,
            @Nullable String words) {}

    record FindingBody(@Nullable Boolean met, @Nullable String reason) {}

    record ReplyBody(@Nullable LocalDate expectedOn) {}

    record DecisionBody(
            @Nullable String considerations,
            @Nullable String fallbackOrdinaryCoordinator,
            @Nullable String fallbackIndividualPlan) {}

    record WithdrawalBody(@Nullable WithdrawalReason reason) {}

    record Done(UUID requestId, Instant happenedAt) {}

    @PostMapping
    @Allowed(everyone = true)
    ResponseEntity<?> receive(@RequestBody Receiving.Asked asked, Write write) {
        return write.once(() -> {
            Receiving.Receipt receipt = receiving.receive(asked, write);
            return ResponseEntity.created(URI.create("/api/v1/requests/" + receipt.requestId()))
                    .body(receipt);
        });
    }

    @GetMapping
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.INTEGRATION, Role.SUPERVISOR})
    List<Worklist.Row> list(
            @RequestParam Optional<Worklist.Status> status,
            @RequestParam Optional<String> municipality,
            Person person) {
        String of = municipality.orElseGet(person::ownMunicipality);
        person.mustWorkIn(of);
        return worklist.of(of, status);
    }

    @GetMapping("/{requestId}")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.INTEGRATION})
    ResponseEntity<Worklist.Detail> show(@PathVariable UUID requestId, Person person) {
        access.check(requestId, person);
        Worklist.Detail detail = worklist.detail(requestId).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().eTag("\"" + detail.row().version() + "\"").body(detail);
    }

    @PostMapping("/{requestId}/hearings")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> hear(@PathVariable UUID requestId, @RequestBody HearingBody body, Write write) {
        return command(
                requestId,
                write,
                "hear",
                now -> new HearParty(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.role(), "role-missing"),
                        required(body.ageBand(), "age-band-missing"),
                        null,
                        false,
                        required(body.words(), "words-missing"),
                        now));
    }

    @PutMapping("/{requestId}/findings/{condition}")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> assess(
            @PathVariable UUID requestId,
            @PathVariable Condition condition,
            @RequestBody FindingBody body,
            Write write) {
        return command(
                requestId,
                write,
                "assess",
                now -> new AssessCondition(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        condition,
                        required(body.met(), "finding-unclear"),
                        required(body.reason(), "reason-missing"),
                        List.of(),
                        now));
    }

    @PostMapping("/{requestId}/preliminary-reply")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> reply(@PathVariable UUID requestId, @RequestBody ReplyBody body, Write write) {
        return command(
                requestId,
                write,
                "preliminary-reply",
                now -> new SendPreliminaryReply(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.expectedOn(), "expected-date-missing"),
                        "x",
                        now));
    }

    @PostMapping("/{requestId}/decision")
    @Allowed(Role.DECISION_MAKER)
    ResponseEntity<?> decide(@PathVariable UUID requestId, @RequestBody DecisionBody body, Write write) {
        return write.once(() -> {
            access.check(requestId, write.person());
            Decided decided = (Decided) commands.send(
                    new DecideRequest(
                            new RequestId(requestId),
                            write.expectedVersion(),
                            required(body.considerations(), "considerations-missing"),
                            body.fallbackOrdinaryCoordinator(),
                            body.fallbackIndividualPlan(),
                            write.person().subject(),
                            false,
                            clock.instant()),
                    write.origin("decide"));
            return ResponseEntity.ok(decided);
        });
    }

    @PostMapping("/{requestId}/withdrawal")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> withdraw(@PathVariable UUID requestId, @RequestBody WithdrawalBody body, Write write) {
        return command(
                requestId,
                write,
                "withdraw",
                now -> new WithdrawRequest(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.reason(), "reason-missing"),
                        now));
    }

    private interface CommandAt {
        Object at(Instant now);
    }

    private ResponseEntity<?> command(UUID requestId, Write write, String purpose, CommandAt command) {
        return write.once(() -> {
            access.check(requestId, write.person());
            Instant now = clock.instant();
            commands.send(command.at(now), write.origin(purpose));
            return ResponseEntity.accepted().body(new Done(requestId, now));
        });
    }

    private static <T> T required(@Nullable T value, String slug) {
        if (value == null) {
            throw Refusal.malformed(slug);
        }
        return value;
    }
}
