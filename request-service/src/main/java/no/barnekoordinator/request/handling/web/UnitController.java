package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AdoptPractice;
import no.barnekoordinator.request.handling.PublishUnitContact;
import no.barnekoordinator.request.handling.UnitId;
import no.barnekoordinator.request.unit.Practices;
import no.barnekoordinator.request.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a coordinating unit says about itself: how to reach it, which everyone may read, and how it works. */
@RestController
@RequestMapping("/api/v1/municipalities/{municipality}")
class UnitController {

    private final Commands commands;
    private final Units units;
    private final Practices practices;
    private final Ids ids;
    private final Clock clock;

    UnitController(Commands commands, Units units, Practices practices, Ids ids, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.practices = practices;
        this.ids = ids;
        this.clock = clock;
    }

    record ContactBody(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String visitingAddress,
            @Nullable String postalAddress,
            @Nullable String openingHours,
            @Nullable String webAddress) {}

    record PracticeBody(
            @Nullable Boolean twoPersonControl,
            @Nullable Integer decisionTargetDays,
            @Nullable LocalDate validFrom) {}

    @GetMapping("/unit-contact")
    @Allowed(everyone = true)
    Units.Contact contact(@PathVariable String municipality) {
        return units.contact(municipality).orElseThrow(Refusal::notFound);
    }

    @PutMapping("/unit-contact")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> publish(@PathVariable String municipality, @RequestBody ContactBody body, Write write) {
        return write.once(() -> {
            write.person().mustWorkIn(municipality);
            commands.send(
                    new PublishUnitContact(
                            new UnitId(municipality),
                            ids.next(),
                            body.phone(),
                            body.email(),
                            body.visitingAddress(),
                            body.postalAddress(),
                            body.openingHours(),
                            body.webAddress(),
                            clock.instant()),
                    write.origin("unit-contact"));
            return ResponseEntity.ok(body);
        });
    }

    /** Every practice by its first day; empty when none has been adopted. */
    @GetMapping("/practice")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.INTEGRATION})
    List<Practices.Practice> practice(@PathVariable String municipality, Person person) {
        person.mustWorkIn(municipality);
        return practices.of(municipality);
    }

    @PutMapping("/practice")
    @Allowed(Role.DECISION_MAKER)
    ResponseEntity<?> adopt(@PathVariable String municipality, @RequestBody PracticeBody body, Write write) {
        return write.once(() -> {
            write.person().mustWorkIn(municipality);
            if (body.twoPersonControl() == null || body.decisionTargetDays() == null || body.validFrom() == null) {
                throw Refusal.malformed("practice-incomplete");
            }
            commands.send(
                    new AdoptPractice(
                            new UnitId(municipality),
                            ids.next(),
                            body.twoPersonControl(),
                            body.decisionTargetDays(),
                            body.validFrom(),
                            clock.instant()),
                    write.origin("practice"));
            return ResponseEntity.ok(body);
        });
    }
}
