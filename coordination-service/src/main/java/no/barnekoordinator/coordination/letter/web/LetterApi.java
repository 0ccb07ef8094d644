package no.barnekoordinator.coordination.letter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.correspondence.LetterRow;
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

/** The letters to a family over HTTP. */
@RestController
class LetterApi {

    private final LetterWork work;

    LetterApi(LetterWork work) {
        this.work = work;
    }

    /** @param withheld whom of the family nothing is written to, because somebody in it has a protected address */
    record LettersAnswer(UUID caseId, List<LetterRow> letters, List<UUID> withheld) {}

    /** @param deliveredOn a date in Norway */
    record Delivered(
            @Nullable DeliveryChannel channel, @Nullable LocalDate deliveredOn) {}

    record Changed(UUID caseId, UUID letterId) {}

    @GetMapping("/api/v1/cases/{caseId}/letters")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    LettersAnswer list(@PathVariable UUID caseId, Person person) {
        work.led(caseId, person);
        return new LettersAnswer(caseId, work.of(caseId), work.withheld(caseId));
    }

    @GetMapping({"/api/v1/cases/{caseId}/letters/{letterId}", "/arbeidsdag/{caseId}/brev/{letterId}"})
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<byte[]> letter(
            @PathVariable UUID caseId,
            @PathVariable UUID letterId,
            @RequestParam(defaultValue = "0") int part,
            Person person) {
        return Shown.part(work.kept(caseId, letterId, person), part);
    }

    @PostMapping("/api/v1/cases/{caseId}/letters/{letterId}/delivery")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> handOver(
            @PathVariable UUID caseId, @PathVariable UUID letterId, @RequestBody Delivered body, Write write) {
        return write.once(() -> {
            work.handOver(caseId, letterId, body.channel(), body.deliveredOn(), write);
            return ResponseEntity.ok(new Changed(caseId, letterId));
        });
    }
}
