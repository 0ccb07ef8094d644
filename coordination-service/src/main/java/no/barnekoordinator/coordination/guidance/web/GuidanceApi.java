package no.barnekoordinator.coordination.guidance.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.coordination.guidance.DirectoryRow;
import no.barnekoordinator.coordination.guidance.GivenRow;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Guidance and the directory over HTTP. */
@RestController
class GuidanceApi {

    private final GuidanceWork work;

    GuidanceApi(GuidanceWork work) {
        this.work = work;
    }

    /** @param referral left out for what the family was told */
    record Given(
            @Nullable Boolean referral,
            @Nullable GuidanceTopic topic,
            @Nullable UUID entryId,
            @Nullable String what) {}

    record Written(UUID id) {}

    @GetMapping("/api/v1/cases/{caseId}/guidance")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    List<GivenRow> list(@PathVariable UUID caseId, Person person) {
        work.readable(caseId, person);
        return work.of(caseId);
    }

    @PostMapping("/api/v1/cases/{caseId}/guidance")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> give(@PathVariable UUID caseId, @RequestBody Given body, Write write) {
        return write.once(() -> {
            work.give(caseId, Boolean.TRUE.equals(body.referral()), body.topic(), body.entryId(), body.what(), write);
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/guidance"))
                    .body(new Written(caseId));
        });
    }

    @GetMapping("/api/v1/cases/directory")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    List<DirectoryRow> search(@RequestParam(required = false) @Nullable String words, Person person) {
        return work.search(person.ownMunicipality(), words);
    }

    @PostMapping("/api/v1/cases/directory")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> enter(@RequestBody GuidanceWork.Entry body, Write write) {
        return write.once(() -> {
            UUID id = work.list(null, body, write);
            return ResponseEntity.created(URI.create("/api/v1/cases/directory")).body(new Written(id));
        });
    }

    @PostMapping("/api/v1/cases/directory/{entryId}")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> correct(@PathVariable UUID entryId, @RequestBody GuidanceWork.Entry body, Write write) {
        return write.once(() -> ResponseEntity.ok(new Written(work.list(entryId, body, write))));
    }

    @PostMapping("/api/v1/cases/directory/{entryId}/retirement")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> retire(@PathVariable UUID entryId, Write write) {
        return write.once(() -> {
            work.retire(entryId, write);
            return ResponseEntity.ok(new Written(entryId));
        });
    }
}
