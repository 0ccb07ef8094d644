package no.barnekoordinator.coordination.caseload.web;

import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Family cases over HTTP, for reading. */
@RestController
class CaseApi {

    private final Cases cases;
    private final CaseAccess access;

    CaseApi(Cases cases, CaseAccess access) {
        this.cases = cases;
        this.access = access;
    }

    @GetMapping("/api/v1/cases")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.COORDINATOR, Role.SUPERVISOR, Role.INTEGRATION})
    List<CaseAnswer> list(@RequestParam(required = false) @Nullable String municipality, Person person) {
        String asked = municipality == null ? person.ownMunicipality() : municipality;
        person.mustWorkIn(asked);
        List<CaseRow> rows = CaseAccess.seesAll(person)
                ? cases.ofMunicipality(asked)
                : cases.ofCoordinators(access.coordinatorIds(person));
        return rows.stream().map(CaseAnswer::of).toList();
    }

    /** The cases the caller is asked to take on. */
    @GetMapping("/api/v1/cases/asked")
    @Allowed(Role.COORDINATOR)
    List<CaseAnswer> asked(Person person) {
        return cases.askedOf(access.coordinatorIds(person)).stream()
                .map(CaseAnswer::of)
                .toList();
    }

    @GetMapping("/api/v1/cases/{caseId}")
    @Allowed({
        Role.ASSESSOR,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.SUPERVISOR,
        Role.SERVICE_CONTACT,
        Role.INTEGRATION
    })
    ResponseEntity<CaseAnswer.Whole> one(@PathVariable UUID caseId, Person person) {
        CaseRow row = access.visible(caseId, person);
        return ResponseEntity.ok()
                .eTag("\"" + row.version() + "\"")
                .body(new CaseAnswer.Whole(
                        CaseAnswer.of(row),
                        access.servicesOf(caseId, person).stream()
                                .map(CaseAnswer.Service::of)
                                .toList()));
    }
}
