package no.barnekoordinator.reporting.caseload.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.caseload.VisibleCaseload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caseload over HTTP. */
@RestController
@RequestMapping("/api/v1/caseload")
class CaseloadController {

    private final VisibleCaseload caseload;
    private final Clock clock;

    CaseloadController(VisibleCaseload caseload, Clock clock) {
        this.caseload = caseload;
        this.clock = clock;
    }

    /** The caseload at a moment, UTC. */
    record Answer(Instant at, List<VisibleCaseload.Row> municipalities) {}

    /**
     * Reads the caseload.
     *
     * @param municipality four digits; without it one's own or, for analysts, every municipality that has cases
     */
    @GetMapping
    @Allowed({Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.COORDINATOR, Role.ANALYST, Role.INTEGRATION})
    Answer caseload(@RequestParam(required = false) @Nullable String municipality, Person person) {
        if (person.is(Role.ANALYST, Role.INTEGRATION)) {
            return new Answer(
                    clock.instant(),
                    municipality == null ? caseload.publishedForAll() : caseload.published(List.of(municipality)));
        }
        String own = person.ownMunicipality();
        person.mustWorkIn(municipality == null ? own : municipality);
        return new Answer(clock.instant(), List.of(caseload.exact(own)));
    }
}
