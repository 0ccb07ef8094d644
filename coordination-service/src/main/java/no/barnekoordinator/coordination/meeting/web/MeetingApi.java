package no.barnekoordinator.coordination.meeting.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.meeting.MeetingView;
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

/** Meetings over HTTP. */
@RestController
class MeetingApi {

    private final MeetingWork work;

    MeetingApi(MeetingWork work) {
        this.work = work;
    }

    record NewMeeting(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place,
            @Nullable String agenda,
            @Nullable List<MeetingWork.Guest> invited) {}

    record NewTime(@Nullable Instant startsAt, @Nullable Instant endsAt) {}

    record Cancellation(@Nullable String reason) {}

    record Preparation(@Nullable UUID inviteeId) {}

    record Minutes(
            @Nullable LocalDate heldOn,
            boolean chairedByCoordinator,
            @Nullable Set<UUID> attended,
            @Nullable String minutes,
            @Nullable List<MeetingWork.Decided> tasks) {}

    record Written(UUID caseId, UUID id) {}

    @GetMapping("/api/v1/cases/{caseId}/meetings")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    List<MeetingView> list(@PathVariable UUID caseId, Person person) {
        return work.all(work.readable(caseId, person));
    }

    @PostMapping("/api/v1/cases/{caseId}/meetings")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> call(@PathVariable UUID caseId, @RequestBody NewMeeting body, Write write) {
        return write.once(() -> {
            UUID id = work.call(
                    caseId,
                    body.startsAt(),
                    body.endsAt(),
                    body.place(),
                    body.agenda(),
                    Objects.requireNonNullElse(body.invited(), List.of()),
                    write);
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/meetings"))
                    .body(new Written(caseId, id));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/meetings/{meetingId}/time")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> move(
            @PathVariable UUID caseId, @PathVariable UUID meetingId, @RequestBody NewTime body, Write write) {
        return write.once(() -> {
            work.move(caseId, meetingId, body.startsAt(), body.endsAt(), write);
            return ResponseEntity.ok(new Written(caseId, meetingId));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/meetings/{meetingId}/cancellation")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> cancel(
            @PathVariable UUID caseId, @PathVariable UUID meetingId, @RequestBody Cancellation body, Write write) {
        return write.once(() -> {
            work.cancel(caseId, meetingId, body.reason(), write);
            return ResponseEntity.ok(new Written(caseId, meetingId));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/meetings/{meetingId}/preparations")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> prepare(
            @PathVariable UUID caseId, @PathVariable UUID meetingId, @RequestBody Preparation body, Write write) {
        return write.once(() -> {
            work.prepare(caseId, meetingId, Required.value("inviteeId", body.inviteeId()), write);
            return ResponseEntity.ok(new Written(caseId, meetingId));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/meetings/{meetingId}/minutes")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> hold(
            @PathVariable UUID caseId, @PathVariable UUID meetingId, @RequestBody Minutes body, Write write) {
        return write.once(() -> {
            work.hold(
                    caseId,
                    meetingId,
                    body.heldOn(),
                    body.chairedByCoordinator(),
                    Objects.requireNonNullElse(body.attended(), Set.of()),
                    body.minutes(),
                    Objects.requireNonNullElse(body.tasks(), List.of()),
                    write);
            return ResponseEntity.ok(new Written(caseId, meetingId));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/meetings/tasks/{taskId}/done")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> finish(@PathVariable UUID caseId, @PathVariable UUID taskId, Write write) {
        return write.once(() -> {
            work.finish(caseId, taskId, write);
            return ResponseEntity.ok(new Written(caseId, taskId));
        });
    }
}
