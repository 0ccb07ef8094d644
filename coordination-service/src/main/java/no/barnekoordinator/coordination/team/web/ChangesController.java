package no.barnekoordinator.coordination.team.web;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a page that is open when what it shows has changed, or may not be seen any more. Says nothing of what. */
@RestController
class ChangesController {

    private final TeamAccess access;
    private final TeamPages pages;

    ChangesController(TeamAccess access, TeamPages pages) {
        this.access = access;
        this.pages = pages;
    }

    @GetMapping(path = "/api/v1/cases/{caseId}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed({
        Role.COORDINATOR,
        Role.ASSESSOR,
        Role.DECISION_MAKER,
        Role.SUPERVISOR,
        Role.SERVICE_CONTACT,
        Role.FAMILY,
        Role.YOUTH
    })
    SseEmitter changes(
            @PathVariable UUID caseId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Person person) {
        Members.TeamRow team = access.known(caseId, person);
        return pages.open(caseId, person, team.version(), last);
    }
}
