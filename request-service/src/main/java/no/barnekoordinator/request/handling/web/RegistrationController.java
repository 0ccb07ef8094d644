package no.barnekoordinator.request.handling.web;

import static java.util.Objects.requireNonNullElse;
import static no.barnekoordinator.request.handling.web.Particulars.required;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.RecordFamilyContact;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.WithdrawRequest;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.Manner;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a registration over HTTP: it is put right, goes elsewhere, or ends. */
@RestController
@RequestMapping("/api/v1/requests/{requestId}")
class RegistrationController {

    private final RequestWrites writes;
    private final RequestCommands requests;

    RegistrationController(RequestWrites writes, RequestCommands requests) {
        this.writes = writes;
        this.requests = requests;
    }

    record ContactBody(
            @Nullable ContactOutcome outcome,
            @Nullable Manner manner,
            @Nullable ApplicantKind applicant,
            @Nullable String needs) {}

    record ChildBody(
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String nationalIdentityNumber) {}

    record TransferBody(
            @Nullable String toMunicipality, @Nullable ConsentCapacity consentBy) {}

    record ClosingBody(
            @Nullable ClosingCause cause,
            @Nullable UUID duplicateOf,
            @Nullable Boolean erase) {}

    record WithdrawalBody(@Nullable WithdrawalReason reason) {}

    @PostMapping("/family-contact")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> contact(@PathVariable UUID requestId, @RequestBody ContactBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "family-contact",
                now -> new RecordFamilyContact(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.outcome(), "contact-outcome-missing"),
                        required(body.manner(), "manner-missing"),
                        body.applicant(),
                        requireNonNullElse(body.needs(), ""),
                        now));
    }

    @PostMapping("/correction")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> correct(@PathVariable UUID requestId, @RequestBody RequestCommands.Corrected body, Write write) {
        return writes.accepted(
                requestId, write, "correct", now -> requests.correct(requestId, write.expectedVersion(), body, now));
    }

    @PutMapping("/children/{number}")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> link(
            @PathVariable UUID requestId, @PathVariable int number, @RequestBody ChildBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "link-child",
                now -> requests.link(
                        requestId,
                        write.expectedVersion(),
                        number,
                        body.name(),
                        body.birthDate(),
                        body.nationalIdentityNumber(),
                        now));
    }

    @PostMapping("/transfer")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> transfer(@PathVariable UUID requestId, @RequestBody TransferBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "transfer",
                now -> requests.transfer(
                        requestId, write.expectedVersion(), body.toMunicipality(), body.consentBy(), now));
    }

    @PostMapping("/closing")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    ResponseEntity<?> close(@PathVariable UUID requestId, @RequestBody ClosingBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "close",
                now -> requests.close(
                        requestId,
                        write.expectedVersion(),
                        body.cause(),
                        body.duplicateOf(),
                        Boolean.TRUE.equals(body.erase()),
                        write.person(),
                        now));
    }

    @PostMapping("/withdrawal")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> withdraw(@PathVariable UUID requestId, @RequestBody WithdrawalBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "withdraw",
                now -> new WithdrawRequest(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.reason(), "withdrawal-reason-missing"),
                        now));
    }
}
