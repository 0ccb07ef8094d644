package no.barnekoordinator.coordination.caseload.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.caseload.ServiceThread;
import no.barnekoordinator.coordination.caseload.Threads;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The services of a family over HTTP, from the need to what works. */
@RestController
class ServiceApi {

    private final Threads threads;
    private final CaseAccess access;
    private final ServiceWork work;

    ServiceApi(Threads threads, CaseAccess access, ServiceWork work) {
        this.threads = threads;
        this.access = access;
        this.work = work;
    }

    record NewNeed(
            @Nullable ServiceKind kind,
            @Nullable String need,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate dueOn) {}

    record NextStep(
            ServiceWork.@Nullable Step step,
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable Benefit benefit) {}

    record Followed(
            @Nullable DelayCause cause,
            @Nullable FollowUp action,
            @Nullable String words) {}

    record Done(UUID caseId, UUID serviceId, long version) {}

    /** The services with everything about them, for those who coordinate or decide. */
    @GetMapping("/api/v1/cases/{caseId}/services")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.COORDINATOR})
    ResponseEntity<List<ServiceThread>> list(@PathVariable UUID caseId, Person person) {
        access.visible(caseId, person);
        if (!access.includes(person, caseId)) {
            throw Refusal.notFound(); // whoever is in the team sees what the family has consented to, on the page
        }
        return ResponseEntity.ok()
                .eTag("\"" + threads.versionOf(caseId).orElse(-1L) + "\"")
                .body(threads.of(List.of(caseId)));
    }

    @PostMapping("/api/v1/cases/{caseId}/needs")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> need(@PathVariable UUID caseId, @RequestBody NewNeed body, Write write) {
        return write.once(() -> {
            CaseWork.Done done = work.need(caseId, body.kind(), body.need(), body.seenOn(), body.dueOn(), write);
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/services"))
                    .eTag(eTag(done))
                    .body(new Done(caseId, done.id(), done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/services/{serviceId}/steps")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> step(
            @PathVariable UUID caseId, @PathVariable UUID serviceId, @RequestBody NextStep body, Write write) {
        return write.once(() -> ok(
                caseId,
                work.step(
                        caseId,
                        serviceId,
                        body.step(),
                        new ServiceWork.Details(body.on(), body.text(), body.benefit()),
                        write)));
    }

    @PostMapping("/api/v1/cases/{caseId}/services/{serviceId}/follow-ups")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> followUp(
            @PathVariable UUID caseId, @PathVariable UUID serviceId, @RequestBody Followed body, Write write) {
        return write.once(
                () -> ok(caseId, work.followUp(caseId, serviceId, body.cause(), body.action(), body.words(), write)));
    }

    private static ResponseEntity<Done> ok(UUID caseId, CaseWork.Done done) {
        return ResponseEntity.ok().eTag(eTag(done)).body(new Done(caseId, done.id(), done.version()));
    }

    private static String eTag(CaseWork.Done done) {
        return "\"" + done.version() + "\"";
    }
}
