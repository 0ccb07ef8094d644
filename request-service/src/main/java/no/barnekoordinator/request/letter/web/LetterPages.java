package no.barnekoordinator.request.letter.web;

import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.request.handling.web.RequestAccess;
import no.barnekoordinator.request.letter.LetterDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter as it was kept, and a decision as it would be sent. */
@Controller
class LetterPages {

    private final RequestAccess access;
    private final LetterDesk desk;

    LetterPages(RequestAccess access, LetterDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    @GetMapping({"/api/v1/requests/{requestId}/letters/{letterId}", "/innboks/{requestId}/brev/{letterId}"})
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    ResponseEntity<byte[]> read(
            @PathVariable UUID requestId,
            @PathVariable UUID letterId,
            @RequestParam(defaultValue = "0") int part,
            Person person) {
        access.check(requestId, person);
        return pdf(desk.kept(requestId, letterId, part).orElseThrow(Refusal::notFound));
    }

    /** What is typed is not saved: the letter is only shown. */
    @PostMapping("/innboks/{requestId}/brev/forhandsvisning")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    ResponseEntity<byte[]> preview(
            @PathVariable UUID requestId, @RequestParam Map<String, String> fields, Person person) {
        access.check(requestId, person);
        return pdf(desk.preview(
                requestId,
                fields.getOrDefault("considerations", ""),
                fields.getOrDefault("fallbackOrdinaryCoordinator", ""),
                fields.getOrDefault("fallbackIndividualPlan", "")));
    }

    private static ResponseEntity<byte[]> pdf(Document document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.bytes());
    }
}
