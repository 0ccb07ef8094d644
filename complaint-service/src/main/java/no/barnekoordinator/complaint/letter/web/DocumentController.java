package no.barnekoordinator.complaint.letter.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.complaint.letter.DecisionCopies;
import no.barnekoordinator.complaint.letter.Letters;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter, or the case file, as it was kept. */
@Controller
class DocumentController {

    /** Says by which sum it was kept. */
    private static final String SUM = "X-Content-SHA256";

    private final ComplaintAccess access;
    private final Letters letters;
    private final DecisionCopies decisions;

    DocumentController(ComplaintAccess access, Letters letters, DecisionCopies decisions) {
        this.access = access;
        this.decisions = decisions;
        this.letters = letters;
    }

    @GetMapping({"/api/v1/complaints/{complaintId}/letters/{letterId}", "/klager/{complaintId}/brev/{letterId}"})
    @Allowed({Role.COMPLAINT_HANDLER, Role.FAMILY, Role.YOUTH})
    ResponseEntity<byte[]> letter(
            @PathVariable UUID complaintId,
            @PathVariable UUID letterId,
            @RequestParam(defaultValue = "0") int part,
            Person person) {
        access.checkComplainantOrHandler(complaintId, person);
        List<Document> documents = letters.kept(complaintId, letterId);
        if (part < 0 || part >= documents.size()) {
            throw Refusal.notFound();
        }
        return shown(documents.get(part));
    }

    @GetMapping({"/api/v1/complaints/{complaintId}/case-file", "/oversendte/{complaintId}/saksmappe"})
    @Allowed({Role.COUNTY_GOVERNOR, Role.COMPLAINT_HANDLER})
    ResponseEntity<byte[]> caseFile(@PathVariable UUID complaintId, Person person) {
        access.checkHandlerOrCountyGovernor(complaintId, person);
        return shown(letters.caseFile(complaintId).orElseThrow(Refusal::notFound));
    }

    @GetMapping({"/api/v1/complaints/{complaintId}/case-file/data", "/oversendte/{complaintId}/saksmappe/data"})
    @Allowed({Role.COUNTY_GOVERNOR, Role.COMPLAINT_HANDLER})
    ResponseEntity<byte[]> data(@PathVariable UUID complaintId, Person person) {
        access.checkHandlerOrCountyGovernor(complaintId, person);
        return shown(letters.caseFileData(complaintId).orElseThrow(Refusal::notFound));
    }

    @GetMapping({"/api/v1/complaints/{complaintId}/case-file/bundle", "/oversendte/{complaintId}/saksmappe/alt"})
    @Allowed({Role.COUNTY_GOVERNOR, Role.COMPLAINT_HANDLER})
    ResponseEntity<byte[]> bundle(@PathVariable UUID complaintId, Person person) {
        access.checkHandlerOrCountyGovernor(complaintId, person);
        return shown(letters.bundle(complaintId).orElseThrow(Refusal::notFound));
    }

    @GetMapping({
        "/api/v1/complaints/{complaintId}/case-file/decision-letter",
        "/oversendte/{complaintId}/saksmappe/avgjorelse"
    })
    @Allowed({Role.COUNTY_GOVERNOR, Role.COMPLAINT_HANDLER})
    ResponseEntity<byte[]> decision(@PathVariable UUID complaintId, Person person) {
        access.checkHandlerOrCountyGovernor(complaintId, person);
        return shown(decisions.keptLetter(complaintId).orElseThrow(Refusal::notFound));
    }

    private static ResponseEntity<byte[]> shown(Document document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(SUM, document.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.bytes());
    }
}
