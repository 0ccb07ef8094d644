package no.barnekoordinator.coordination.caseload.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is done with family cases over HTTP. */
@RestController
class CaseCommandApi {

    private final CaseWork work;
    private final CaseAccess access;

    CaseCommandApi(CaseWork work, CaseAccess access) {
        this.work = work;
        this.access = access;
    }

    record Appointment(
            @Nullable UUID coordinatorId, @Nullable FamilySay familySay) {}

    record Deputy(@Nullable UUID coordinatorId) {}

    record Declined(@Nullable DeclineReason reason) {}

    record Ended(@Nullable EndReason reason) {}

    record Appointed(UUID caseId, UUID coordinatorId, long version) {}

    record NewService(
            @Nullable ServiceKind kind,
            @Nullable String provider,
            @Nullable LocalDate dueOn) {}

    record Scheduled(UUID caseId, UUID serviceId, long version) {}

    record Delivery(@Nullable LocalDate deliveredOn) {}

    record Closing(@Nullable ClosingReason reason) {}

    record Closed(UUID caseId, long version) {}

    @PostMapping("/api/v1/cases/{caseId}/coordinator")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> appoint(@PathVariable UUID caseId, @RequestBody Appointment body, Write write) {
        try {
            return write.once(() -> {
                CaseWork.Done done = work.appoint(caseId, body.coordinatorId(), body.familySay(), write);
                return ok(done, new Appointed(caseId, done.id(), done.version()));
            });
        } catch (Refusal refusal) {
            throw withPresent(refusal, caseId, write.person());
        }
    }

    @PostMapping("/api/v1/cases/{caseId}/coordinator/acceptance")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> accept(@PathVariable UUID caseId, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.accept(caseId, write);
            return ok(done, new Appointed(caseId, done.id(), done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/coordinator/refusal")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> decline(@PathVariable UUID caseId, @RequestBody Declined body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.decline(caseId, body.reason(), write);
            return ok(done, new Appointed(caseId, done.id(), done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/coordinator/withdrawal")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> withdraw(@PathVariable UUID caseId, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.withdraw(caseId, write);
            return ok(done, new Appointed(caseId, done.id(), done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/coordinator/end")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> end(@PathVariable UUID caseId, @RequestBody Ended body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.endAppointment(caseId, body.reason(), write);
            return ok(done, new Closed(caseId, done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/deputy")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> deputy(@PathVariable UUID caseId, @RequestBody Deputy body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.assignDeputy(caseId, body.coordinatorId(), write);
            return ok(done, new Appointed(caseId, done.id(), done.version()));
        });
    }

    /** Where another came first, the answer says what came. */
    private Refusal withPresent(Refusal refusal, UUID caseId, Person person) {
        return refusal.kind() == Refusal.Kind.CONFLICT
                ? access.present(caseId, person)
                        .map(row -> refusal.with("present", CaseAnswer.of(row)))
                        .orElse(refusal)
                : refusal;
    }

    @PostMapping("/api/v1/cases/{caseId}/services")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> schedule(@PathVariable UUID caseId, @RequestBody NewService body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.schedule(caseId, body.kind(), body.provider(), body.dueOn(), write);
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId))
                    .eTag(eTag(done))
                    .body(new Scheduled(caseId, done.id(), done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/services/{serviceId}/delivery")
    @Allowed({Role.COORDINATOR, Role.SERVICE_CONTACT})
    ResponseEntity<?> deliver(
            @PathVariable UUID caseId, @PathVariable UUID serviceId, @RequestBody Delivery body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.deliver(caseId, serviceId, body.deliveredOn(), write);
            return ok(done, new Scheduled(caseId, serviceId, done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/closing")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> close(@PathVariable UUID caseId, @RequestBody Closing body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.close(caseId, body.reason(), write);
            return ok(done, new Closed(caseId, done.version()));
        });
    }

    private static <T> ResponseEntity<T> ok(CaseWork.Done done, T body) {
        return ResponseEntity.ok().eTag(eTag(done)).body(body);
    }

    private static String eTag(CaseWork.Done done) {
        return "\"" + done.version() + "\"";
    }
}
