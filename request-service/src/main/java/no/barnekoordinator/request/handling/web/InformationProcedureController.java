package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AdoptInformationProcedure;
import no.barnekoordinator.request.handling.AdoptInformationProcedure.ProcedureId;
import no.barnekoordinator.request.handling.PublishInformationProcedure;
import no.barnekoordinator.request.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How the municipality tells families that the child coordinator exists: registered by the unit, read by everyone,
 * followed up by the supervisor.
 */
@RestController
@RequestMapping("/api/v1/municipalities/{municipality}/information-procedure")
class InformationProcedureController {

    private final Commands commands;
    private final Units units;
    private final Ids ids;
    private final Clock clock;

    InformationProcedureController(Commands commands, Units units, Ids ids, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    record Body(
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate lastPublishedOn,
            @Nullable String howFamiliesAreTold,
            @Nullable LocalDate nextReviewOn) {}

    record Publication(@Nullable LocalDate publishedOn) {}

    @GetMapping
    @Allowed(everyone = true)
    Units.Procedure show(@PathVariable String municipality) {
        return units.procedure(municipality).orElseThrow(Refusal::notFound);
    }

    @PutMapping
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> adopt(@PathVariable String municipality, @RequestBody Body body, Write write) {
        return write.once(() -> {
            write.person().mustWorkIn(municipality);
            if (body.adoptedOn() == null || body.nextReviewOn() == null) {
                throw Refusal.malformed("procedure-date-missing");
            }
            commands.send(
                    new AdoptInformationProcedure(
                            new ProcedureId(municipality),
                            ids.next(),
                            body.adoptedOn(),
                            body.lastPublishedOn(),
                            Objects.requireNonNullElse(body.howFamiliesAreTold(), ""),
                            body.nextReviewOn(),
                            clock.instant()),
                    write.origin("information-procedure"));
            return ResponseEntity.ok(body);
        });
    }

    @PostMapping("/publications")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> publish(@PathVariable String municipality, @RequestBody Publication body, Write write) {
        return write.once(() -> {
            write.person().mustWorkIn(municipality);
            if (body.publishedOn() == null) {
                throw Refusal.malformed("publication-date-missing");
            }
            commands.send(
                    new PublishInformationProcedure(new ProcedureId(municipality), body.publishedOn(), clock.instant()),
                    write.origin("information-procedure"));
            return ResponseEntity.accepted().body(body);
        });
    }
}
