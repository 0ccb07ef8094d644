package no.barnekoordinator.complaint.casefile.web;

import java.util.List;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile;
import no.barnekoordinator.complaint.casefile.CaseFiles;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the county governor has said about a case, for whoever assesses it anew. */
@Controller
class DirectionsPage {

    private final CaseFiles files;

    DirectionsPage(CaseFiles files) {
        this.files = files;
    }

    /** A complaint and what was said about it. */
    record Row(CaseFile file, CaseFile.Texts texts) {}

    @GetMapping("/klager/sak/{caseId}")
    @Allowed({Role.COMPLAINT_HANDLER, Role.ASSESSOR, Role.DECISION_MAKER})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        List<Row> rows = files.decidedInCase(caseId, person.ownMunicipality()).stream()
                .map(file -> new Row(file, files.textsOf(file)))
                .toList();
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
        model.addAttribute("rows", rows);
        return "complaint-directions";
    }
}
