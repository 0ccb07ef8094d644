package no.barnekoordinator.coordination.mycase.web;

import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
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

/** The cases of the one who asks, over HTTP. */
@RestController
class MyCasesApi {

    private final MyCases cases;
    private final MyConsents consents;

    MyCasesApi(MyCases cases, MyConsents consents) {
        this.cases = cases;
        this.consents = consents;
    }

    /** Which move it is about: the one the caller has been shown. */
    record AboutMove(@Nullable UUID moveId) {}

    @GetMapping("/api/v1/my-cases")
    @Allowed({Role.FAMILY, Role.YOUTH})
    List<MyCase.Brief> list(Person person) {
        return cases.of(person);
    }

    @GetMapping("/api/v1/my-cases/{caseId}")
    @Allowed({Role.FAMILY, Role.YOUTH})
    ResponseEntity<MyCase> one(@PathVariable UUID caseId, Person person) {
        MyCase mine = cases.one(caseId, person);
        return ResponseEntity.ok().eTag("\"" + mine.version() + "\"").body(mine);
    }

    @PostMapping("/api/v1/my-cases/{caseId}/move/consent")
    @Allowed({Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> agreeToMove(@PathVariable UUID caseId, @RequestBody AboutMove body, Write write) {
        return write.once(() -> {
            consents.agreeToMove(caseId, body.moveId(), write);
            return ResponseEntity.ok().body(body);
        });
    }

    @PostMapping("/api/v1/my-cases/{caseId}/move/withdrawal")
    @Allowed({Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> takeBackMove(@PathVariable UUID caseId, @RequestBody AboutMove body, Write write) {
        return write.once(() -> {
            consents.takeBackMove(caseId, body.moveId(), write);
            return ResponseEntity.ok().body(body);
        });
    }
}
