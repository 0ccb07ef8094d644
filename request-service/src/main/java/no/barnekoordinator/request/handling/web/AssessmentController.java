package no.barnekoordinator.request.handling.web;

import static java.util.Objects.requireNonNullElse;
import static no.barnekoordinator.request.handling.web.Particulars.required;

import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AssessCondition;
import no.barnekoordinator.request.handling.ConfirmWish;
import no.barnekoordinator.request.handling.ConsiderBestInterest;
import no.barnekoordinator.request.handling.HearParty;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.WaiveHearing;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Evidence;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.WaiverReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the unit finds out before a decision, over HTTP. */
@RestController
@RequestMapping("/api/v1/requests/{requestId}")
class AssessmentController {

    private final RequestWrites writes;
    private final RequestCommands requests;

    AssessmentController(RequestWrites writes, RequestCommands requests) {
        this.writes = writes;
        this.requests = requests;
    }

    record IdentityBody(
            @Nullable IdentityProof proof, @Nullable String nationalIdentityNumber) {}

    record WishBody(
            @Nullable ConsentCapacity capacity,
            @Nullable Boolean wishes,
            @Nullable Manner manner,
            @Nullable String name) {}

    record HearingBody(
            @Nullable HeardRole role,
            @Nullable AgeBand ageBand,
            @Nullable Integer child,
            @Nullable Boolean keptFromParents,
            @Nullable String words) {}

    record WaiverBody(
            @Nullable Integer child,
            @Nullable WaiverReason reason,
            @Nullable String explanation) {}

    record BestInterestBody(@Nullable String considerations) {}

    record FindingBody(
            @Nullable Boolean met,
            @Nullable String reason,
            @Nullable List<Evidence> evidence) {}

    @PostMapping("/identity")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> identify(@PathVariable UUID requestId, @RequestBody IdentityBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "identify",
                now -> requests.match(
                        requestId, write.expectedVersion(), body.proof(), body.nationalIdentityNumber(), now));
    }

    @PostMapping("/wishes")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> wish(@PathVariable UUID requestId, @RequestBody WishBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "wish",
                now -> new ConfirmWish(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.capacity(), "capacity-missing"),
                        required(body.wishes(), "wish-unclear"),
                        required(body.manner(), "manner-missing"),
                        body.name(),
                        now));
    }

    @PostMapping("/hearings")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> hear(@PathVariable UUID requestId, @RequestBody HearingBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "hear",
                now -> new HearParty(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.role(), "role-missing"),
                        required(body.ageBand(), "age-band-missing"),
                        body.child(),
                        Boolean.TRUE.equals(body.keptFromParents()),
                        required(body.words(), "words-missing"),
                        now));
    }

    @PostMapping("/hearing-waivers")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> waive(@PathVariable UUID requestId, @RequestBody WaiverBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "waive",
                now -> new WaiveHearing(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.child(), "child-number-missing"),
                        required(body.reason(), "waiver-reason-missing"),
                        required(body.explanation(), "reason-missing"),
                        now));
    }

    @PutMapping("/best-interest")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> consider(@PathVariable UUID requestId, @RequestBody BestInterestBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "best-interest",
                now -> new ConsiderBestInterest(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.considerations(), "best-interest-empty"),
                        now));
    }

    @PutMapping("/findings/{condition}")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> assess(
            @PathVariable UUID requestId,
            @PathVariable Condition condition,
            @RequestBody FindingBody body,
            Write write) {
        return writes.accepted(
                requestId,
                write,
                "assess",
                now -> new AssessCondition(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        condition,
                        required(body.met(), "finding-unclear"),
                        required(body.reason(), "reason-missing"),
                        evidence(body.evidence()),
                        now));
    }

    private static List<Evidence> evidence(@Nullable List<Evidence> listed) {
        List<Evidence> evidence = requireNonNullElse(listed, List.of());
        if (evidence.stream()
                .anyMatch(each -> each.title() == null || each.title().isBlank())) {
            throw Refusal.malformed("evidence-title-missing");
        }
        return evidence;
    }
}
