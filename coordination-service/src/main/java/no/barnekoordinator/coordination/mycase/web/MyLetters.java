package no.barnekoordinator.coordination.mycase.web;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.letter.Letters;
import no.barnekoordinator.coordination.letter.web.Shown;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter, for the one it was written to. */
@Controller
class MyLetters {

    private final MyCases cases;
    private final MyParts parts;
    private final Letters letters;

    MyLetters(MyCases cases, MyParts parts, Letters letters) {
        this.cases = cases;
        this.parts = parts;
        this.letters = letters;
    }

    /** Only who it is to: it is not for one parent to read what was written to the other, with their address. */
    @GetMapping({"/min-sak/{caseId}/brev/{letterId}", "/api/v1/my-cases/{caseId}/letters/{letterId}"})
    @Allowed({Role.FAMILY, Role.YOUTH})
    ResponseEntity<byte[]> letter(
            @PathVariable UUID caseId,
            @PathVariable UUID letterId,
            @RequestParam(defaultValue = "0") int part,
            Person person) {
        boolean theirs = parts.lettersTo(cases.self(caseId, person)).stream()
                .anyMatch(letter -> letter.letterId().equals(letterId));
        if (!theirs) {
            throw Refusal.notFound();
        }
        return Shown.part(letters.kept(caseId, letterId), part);
    }
}
