package no.barnekoordinator.coordination.ending.web;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.ending.Ending;
import no.barnekoordinator.coordination.ending.Endings;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.store.Streams;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a case ended, for the municipality's own complaint handlers, who look at it again. */
@RestController
class EndingController {

    private final Streams streams;
    private final Endings endings;

    EndingController(Streams streams, Endings endings) {
        this.streams = streams;
        this.endings = endings;
    }

    /** Not found also for a case of another municipality. */
    @GetMapping("/api/v1/cases/{caseId}/ending")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<Ending> ending(@PathVariable UUID caseId, Person person) {
        person.mustWorkIn(streams.municipalityOf(new CaseId(caseId)).orElseThrow(Refusal::notFound));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(endings.last(caseId).orElseThrow(Refusal::notFound));
    }
}
