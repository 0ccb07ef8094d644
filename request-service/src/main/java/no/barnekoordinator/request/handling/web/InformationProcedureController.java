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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * How the municipality tells families that the child coordinator exists: registered by the unit, followed up by the
 * supervisor.
 */
@RestController
class InformationProcedureController {

    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    InformationProcedureController(Commands commands, Ids ids, Clock clock) {
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    record Body(
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate lastPublishedOn,
            @Nullable String howFamiliesAreTold,
            @Nullable LocalDate nextReviewOn) {}

    @PutMapping("/api/v1/municipalities/{municipality}/information-procedure")
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
}
