package no.barnekoordinator.complaint.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile;
import no.barnekoordinator.complaint.casefile.CaseFiles;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows complaints over the API, to each what is theirs. */
@RestController
@RequestMapping("/api/v1/complaints")
class CaseFileController {

    private final CaseFiles files;
    private final ComplaintAccess access;

    CaseFileController(CaseFiles files, ComplaintAccess access) {
        this.files = files;
        this.access = access;
    }

    record Opened(
            CaseFile complaint,
            CaseFile.Texts texts,
            List<CaseFile.Said> said,
            List<CaseFile.Step> history,
            List<CaseFile.Letter> letters) {}

    /** What a county governor said about a case, for whoever decides it anew. */
    record Directions(
            String reference,
            ComplaintOutcome outcome,
            @Nullable String directions,
            @Nullable ResponsibleParty responsible,
            @Nullable LocalDate fulfilBy,
            @Nullable Instant outcomeAt) {}

    @GetMapping("/directions")
    @Allowed({Role.COMPLAINT_HANDLER, Role.ASSESSOR, Role.DECISION_MAKER})
    List<Directions> directions(@RequestParam UUID caseId, Person person) {
        return files.decidedInCase(caseId, person.ownMunicipality()).stream()
                .map(file -> new Directions(
                        file.reference(),
                        Objects.requireNonNull(file.outcome()),
                        files.textsOf(file).directions(),
                        file.course().responsible(),
                        file.fulfilBy(),
                        file.outcomeAt()))
                .toList();
    }

    @GetMapping
    @Allowed({Role.COMPLAINT_HANDLER, Role.COUNTY_GOVERNOR, Role.FAMILY, Role.YOUTH})
    List<CaseFile> list(@RequestParam Optional<String> municipality, Person person) {
        if (person.is(Role.COMPLAINT_HANDLER)) {
            String of = municipality.orElseGet(person::ownMunicipality);
            person.mustWorkIn(of);
            return files.ofMunicipality(of);
        }
        return seenBy(person).stream()
                .filter(file -> municipality.isEmpty() || municipality.get().equals(file.municipality()))
                .toList();
    }

    private List<CaseFile> seenBy(Person person) {
        if (!person.is(Role.COUNTY_GOVERNOR)) {
            return files.filedBy(person.subject());
        }
        String office = person.countyGovernor();
        if (office == null) {
            throw Refusal.forbidden("no-county-governor");
        }
        return files.forwardedTo(office);
    }

    @GetMapping("/{complaintId}")
    @Allowed({Role.COMPLAINT_HANDLER, Role.COUNTY_GOVERNOR, Role.FAMILY, Role.YOUTH})
    ResponseEntity<Opened> show(@PathVariable UUID complaintId, Person person) {
        access.checkReader(complaintId, person);
        CaseFile file = files.find(complaintId).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .eTag("\"" + file.version() + "\"")
                .body(new Opened(
                        file,
                        files.textsOf(file),
                        files.saidIn(file),
                        files.historyOf(complaintId),
                        files.lettersOf(complaintId)));
    }
}
