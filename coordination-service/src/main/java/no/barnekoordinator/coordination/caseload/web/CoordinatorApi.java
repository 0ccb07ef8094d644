package no.barnekoordinator.coordination.caseload.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.handling.Required;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of coordinators over HTTP. */
@RestController
class CoordinatorApi {

    private final Coordinators coordinators;
    private final Registration registration;

    CoordinatorApi(Coordinators coordinators, Registration registration) {
        this.coordinators = coordinators;
        this.registration = registration;
    }

    record NewCoordinator(
            @Nullable String municipality,
            @Nullable String name,
            @Nullable String subject,
            @Nullable Integer capacity) {}

    record Registered(UUID coordinatorId) {}

    record Entry(
            UUID coordinatorId,
            String municipality,
            @Nullable String name,
            int capacity,
            int load) {

        static Entry of(CoordinatorRow row) {
            return new Entry(row.coordinatorId(), row.municipality(), row.name(), row.capacity(), row.load());
        }
    }

    @PostMapping("/api/v1/coordinators")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> register(@RequestBody NewCoordinator body, Person person, Write write) {
        person.mustWorkIn(Required.text("municipality", body.municipality()));
        return write.once(() -> {
            UUID id = registration.register(write, body.name(), body.subject(), body.capacity());
            return ResponseEntity.created(URI.create("/api/v1/coordinators/" + id))
                    .body(new Registered(id));
        });
    }

    @GetMapping("/api/v1/coordinators")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.COORDINATOR, Role.SUPERVISOR, Role.INTEGRATION})
    List<Entry> list(@RequestParam(required = false) @Nullable String municipality, Person person) {
        String asked = municipality == null ? person.ownMunicipality() : municipality;
        person.mustWorkIn(asked);
        return coordinators.of(asked).stream().map(Entry::of).toList();
    }

    @GetMapping("/api/v1/coordinators/{coordinatorId}")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.COORDINATOR, Role.SUPERVISOR, Role.INTEGRATION})
    Entry one(@PathVariable UUID coordinatorId, Person person) {
        CoordinatorRow row = coordinators.find(coordinatorId).orElseThrow(Refusal::notFound);
        person.mustWorkIn(row.municipality());
        return Entry.of(row);
    }
}
