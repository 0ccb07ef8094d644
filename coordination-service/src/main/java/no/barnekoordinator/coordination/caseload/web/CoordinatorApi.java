package no.barnekoordinator.coordination.caseload.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.caseload.Suggestion;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.Competence;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
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
    private final RegisterWork work;
    private final Clock clock;

    CoordinatorApi(Coordinators coordinators, Registration registration, RegisterWork work, Clock clock) {
        this.coordinators = coordinators;
        this.registration = registration;
        this.work = work;
        this.clock = clock;
    }

    record NewCoordinator(
            @Nullable String municipality,
            @Nullable String name,
            @Nullable String subject,
            @Nullable Integer capacity,
            @Nullable Mandate mandate) {}

    record Registered(UUID coordinatorId) {}

    /** A mandate document; see the register. */
    record Mandate(
            @Nullable String reference,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Qualifications(
            @Nullable List<String> languages, @Nullable List<Competence> competences) {}

    record Contact(@Nullable String phone, @Nullable String email) {}

    record Completed(@Nullable Training training, @Nullable LocalDate completedOn) {}

    record Leave(@Nullable LocalDate since, @Nullable LocalDate expectedTo) {}

    record Return(@Nullable LocalDate endedOn) {}

    record Capacity(@Nullable Integer capacity) {}

    /**
     * Someone in the register as the API shows it.
     *
     * @param load families
     * @param weightedLoad the same, weighted by what each asks for
     */
    record Entry(
            UUID coordinatorId,
            String municipality,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            int capacity,
            int load,
            BigDecimal weightedLoad,
            List<String> languages,
            List<Competence> competences,
            List<Training> trainings,
            @Nullable LocalDate mandateFrom,
            @Nullable LocalDate mandateTo,
            @Nullable LocalDate leaveSince,
            @Nullable LocalDate leaveExpectedTo) {

        static Entry of(CoordinatorRow row) {
            return new Entry(
                    row.coordinatorId(),
                    row.municipality(),
                    row.name(),
                    row.phone(),
                    row.email(),
                    row.capacity(),
                    row.load(),
                    row.weight(),
                    row.languages(),
                    row.competences(),
                    row.trainings(),
                    row.mandateFrom(),
                    row.mandateTo(),
                    row.leaveSince(),
                    row.leaveExpectedTo());
        }
    }

    /** Who could be appointed and why. */
    record Suggested(Entry coordinator, boolean mayBeAppointed, List<Suggestion.Reason> reasons) {}

    @PostMapping("/api/v1/coordinators")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> register(@RequestBody NewCoordinator body, Person person, Write write) {
        person.mustWorkIn(Required.text("municipality", body.municipality()));
        return write.once(() -> {
            UUID id = registration.register(write, body.name(), body.subject(), body.capacity());
            Mandate mandate = body.mandate();
            if (mandate != null) {
                registration.issueMandate(id, mandate.reference(), mandate.validFrom(), mandate.validTo(), write);
            }
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

    /** Who could be appointed, the likeliest first; a person decides. */
    @GetMapping("/api/v1/coordinators/suggestions")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    List<Suggested> suggest(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable Competence competence,
            Person person) {
        return Suggestion.rank(
                        coordinators.of(person.ownMunicipality()), language, competence, Oslo.dateOf(clock.instant()))
                .stream()
                .map(each -> new Suggested(Entry.of(each.coordinator()), each.mayBeAppointed(), each.reasons()))
                .toList();
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/mandate")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> mandate(@PathVariable UUID coordinatorId, @RequestBody Mandate body, Write write) {
        return done(
                coordinatorId,
                write,
                () -> work.issueMandate(coordinatorId, body.reference(), body.validFrom(), body.validTo(), write));
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/qualifications")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> qualifications(@PathVariable UUID coordinatorId, @RequestBody Qualifications body, Write write) {
        return done(
                coordinatorId,
                write,
                () -> work.recordQualifications(coordinatorId, body.languages(), body.competences(), write));
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/contact")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> contact(@PathVariable UUID coordinatorId, @RequestBody Contact body, Write write) {
        return done(coordinatorId, write, () -> work.recordContact(coordinatorId, body.phone(), body.email(), write));
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/trainings")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> training(@PathVariable UUID coordinatorId, @RequestBody Completed body, Write write) {
        return done(
                coordinatorId,
                write,
                () -> work.completeTraining(coordinatorId, body.training(), body.completedOn(), write));
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/leave")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> leave(@PathVariable UUID coordinatorId, @RequestBody Leave body, Write write) {
        return done(coordinatorId, write, () -> work.startLeave(coordinatorId, body.since(), body.expectedTo(), write));
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/return")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> comeBack(@PathVariable UUID coordinatorId, @RequestBody Return body, Write write) {
        return done(coordinatorId, write, () -> work.endLeave(coordinatorId, body.endedOn(), write));
    }

    @PostMapping("/api/v1/coordinators/{coordinatorId}/capacity")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> capacity(@PathVariable UUID coordinatorId, @RequestBody Capacity body, Write write) {
        return done(coordinatorId, write, () -> work.changeCapacity(coordinatorId, body.capacity(), write));
    }

    private static ResponseEntity<?> done(UUID coordinatorId, Write write, Runnable effect) {
        return write.once(() -> {
            effect.run();
            return ResponseEntity.accepted().body(new Registered(coordinatorId));
        });
    }
}
