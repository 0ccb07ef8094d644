package no.barnekoordinator.coordination.mycase.web;

import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The cases of the one who asks, over HTTP. */
@RestController
class MyCasesApi {

    private final MyCases cases;

    MyCasesApi(MyCases cases) {
        this.cases = cases;
    }

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
}
