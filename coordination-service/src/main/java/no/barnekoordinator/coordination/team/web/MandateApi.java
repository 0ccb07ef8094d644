package no.barnekoordinator.coordination.team.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.coordination.team.Instruction;
import no.barnekoordinator.coordination.team.Instructions;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The coordinator's instructions over HTTP (hol § 7-2 a). */
@RestController
class MandateApi {

    private final TeamAccess access;
    private final MandateWork work;
    private final Instructions instructions;
    private final JsonMapper json;

    MandateApi(TeamAccess access, MandateWork work, Instructions instructions, JsonMapper json) {
        this.access = access;
        this.work = work;
        this.instructions = instructions;
        this.json = json;
    }

    record Given(
            UUID caseId,
            UUID instructionId,
            long version,
            @Nullable InstructionRule refused) {}

    record Answered(UUID caseId, UUID instructionId, long version) {}

    record Decline(
            @Nullable InstructionHindrance hindrance,
            @Nullable String why) {}

    @GetMapping("/api/v1/cases/{caseId}/instructions")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.SERVICE_CONTACT})
    List<Instruction> list(@PathVariable UUID caseId, Person person) {
        access.known(caseId, person);
        return access.isStaff(caseId, person) ? instructions.instructionsOf(caseId) : work.askedOf(caseId, person);
    }

    /** A refusal by the rules of the mandate is kept: it is stored with the write, and answered after it. */
    @PostMapping("/api/v1/cases/{caseId}/instructions")
    @Allowed(Role.COORDINATOR)
    ResponseEntity<?> give(@PathVariable UUID caseId, @RequestBody MandateWork.Entry body, Write write) {
        ResponseEntity<?> answer = write.once(() -> {
            MandateWork.Outcome outcome = work.give(caseId, body, write);
            JsonNode told =
                    json.valueToTree(new Given(caseId, outcome.instructionId(), outcome.version(), outcome.refused()));
            return outcome.refused() == null
                    ? ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/instructions"))
                            .eTag("\"" + outcome.version() + "\"")
                            .body(told)
                    : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(told);
        });
        if (answer.getStatusCode() == HttpStatus.UNPROCESSABLE_CONTENT && answer.getBody() instanceof JsonNode told) {
            throw MandateWork.refusalOf(
                    InstructionRule.valueOf(told.path("refused").asString()));
        }
        return answer;
    }

    @PostMapping("/api/v1/cases/{caseId}/instructions/{instructionId}/acknowledgement")
    @Allowed(Role.SERVICE_CONTACT)
    ResponseEntity<?> acknowledge(@PathVariable UUID caseId, @PathVariable UUID instructionId, Write write) {
        return answered(caseId, instructionId, write, () -> work.acknowledge(caseId, instructionId, write));
    }

    @PostMapping("/api/v1/cases/{caseId}/instructions/{instructionId}/fulfilment")
    @Allowed(Role.SERVICE_CONTACT)
    ResponseEntity<?> follow(@PathVariable UUID caseId, @PathVariable UUID instructionId, Write write) {
        return answered(caseId, instructionId, write, () -> work.follow(caseId, instructionId, write));
    }

    @PostMapping("/api/v1/cases/{caseId}/instructions/{instructionId}/hindrance")
    @Allowed(Role.SERVICE_CONTACT)
    ResponseEntity<?> decline(
            @PathVariable UUID caseId, @PathVariable UUID instructionId, @RequestBody Decline body, Write write) {
        return answered(
                caseId,
                instructionId,
                write,
                () -> work.decline(caseId, instructionId, body.hindrance(), body.why(), write));
    }

    private static ResponseEntity<?> answered(UUID caseId, UUID instructionId, Write write, LongSupplier effect) {
        return write.once(() -> {
            long version = effect.getAsLong();
            return ResponseEntity.ok().eTag("\"" + version + "\"").body(new Answered(caseId, instructionId, version));
        });
    }
}
