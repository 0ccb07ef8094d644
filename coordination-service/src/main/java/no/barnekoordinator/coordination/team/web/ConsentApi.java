package no.barnekoordinator.coordination.team.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.team.Consent;
import no.barnekoordinator.coordination.team.Consents;
import no.barnekoordinator.coordination.team.Sight;
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
import org.springframework.web.bind.annotation.RestController;

/** The consents of a case over HTTP. */
@RestController
class ConsentApi {

    private final TeamAccess access;
    private final TeamWork work;
    private final Consents consents;
    private final Sight sight;
    private final Clock clock;

    ConsentApi(TeamAccess access, TeamWork work, Consents consents, Sight sight, Clock clock) {
        this.access = access;
        this.work = work;
        this.consents = consents;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * A consent.
     *
     * @param covers what it lets the recipient have today; empty when it was withdrawn or does not hold any more
     */
    record ConsentAnswer(
            UUID consentId,
            UUID childId,
            UUID giverId,
            ConsentCapacity capacity,
            @Nullable UUID recipient,
            ServiceKind service,
            @Nullable String purpose,
            List<InformationCategory> categories,
            List<InformationCategory> covers,
            ConsentForm form,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {

        static ConsentAnswer of(Consent consent, LocalDate today) {
            return new ConsentAnswer(
                    consent.consentId(),
                    consent.childId(),
                    consent.giverId(),
                    consent.capacity(),
                    consent.recipient(),
                    consent.service(),
                    consent.purpose(),
                    consent.categories(),
                    consent.coveredOn(today),
                    consent.form(),
                    consent.validFrom(),
                    consent.validUntil(),
                    consent.givenAt(),
                    consent.withdrawnAt());
        }
    }

    record Narrowing(
            @Nullable UUID by,
            @Nullable List<InformationCategory> categories,
            @Nullable LocalDate validUntil) {}

    record Withdrawal(@Nullable UUID by) {}

    record Stop(
            @Nullable UUID by,
            @Nullable UUID childId,
            @Nullable ServiceKind service) {}

    record Changed(UUID caseId, UUID consentId, long version) {}

    @GetMapping("/api/v1/cases/{caseId}/consents")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.FAMILY, Role.YOUTH})
    List<ConsentAnswer> list(@PathVariable UUID caseId, Person person) {
        access.known(caseId, person);
        LocalDate today = Oslo.dateOf(clock.instant());
        return consents.consentsOf(caseId).stream()
                .filter(consent -> sight.sees(person, caseId, InformationCategory.CONTACT, consent.childId()))
                .map(consent -> ConsentAnswer.of(consent, today))
                .toList();
    }

    @PostMapping("/api/v1/cases/{caseId}/consents")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> give(@PathVariable UUID caseId, @RequestBody TeamWork.ConsentEntry body, Write write) {
        return write.once(() -> {
            TeamWork.Done done = work.consent(caseId, body, write);
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/consents"))
                    .eTag("\"" + done.version() + "\"")
                    .body(new Changed(caseId, done.id(), done.version()));
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/consents/{consentId}/narrowing")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> narrow(
            @PathVariable UUID caseId, @PathVariable UUID consentId, @RequestBody Narrowing body, Write write) {
        return ok(
                caseId,
                write,
                () -> work.narrow(caseId, consentId, body.by(), body.categories(), body.validUntil(), write));
    }

    @PostMapping("/api/v1/cases/{caseId}/consents/{consentId}/withdrawal")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> withdraw(
            @PathVariable UUID caseId, @PathVariable UUID consentId, @RequestBody Withdrawal body, Write write) {
        return ok(caseId, write, () -> work.withdraw(caseId, consentId, body.by(), write));
    }

    @PostMapping("/api/v1/cases/{caseId}/consents/withdrawal")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> stop(@PathVariable UUID caseId, @RequestBody Stop body, Write write) {
        return ok(caseId, write, () -> work.withdrawSharing(caseId, body.by(), body.childId(), body.service(), write));
    }

    private static ResponseEntity<?> ok(UUID caseId, Write write, Supplier<TeamWork.Done> effect) {
        return write.once(() -> {
            TeamWork.Done done = effect.get();
            return ResponseEntity.ok()
                    .eTag("\"" + done.version() + "\"")
                    .body(new Changed(caseId, done.id(), done.version()));
        });
    }
}
