package no.barnekoordinator.coordination.caseload.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.security.Allowed;
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

    CaseCommandApi(CaseWork work) {
        this.work = work;
    }

    record Appointment(@Nullable UUID coordinatorId) {}

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
        return write.once(() -> {
            CaseWork.Done done = work.appoint(caseId, body.coordinatorId(), write);
            return ok(done, new Appointed(caseId, done.id(), done.version()));
        });
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
