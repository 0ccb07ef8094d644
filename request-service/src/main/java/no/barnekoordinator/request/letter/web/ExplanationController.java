package no.barnekoordinator.request.letter.web;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.request.handling.web.RequestAccess;
import no.barnekoordinator.request.letter.DecisionExplanation;
import no.barnekoordinator.request.letter.DecisionExplanations;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a decision became what it did, for the municipality's own complaint handlers, who look at it again. */
@RestController
@RequestMapping("/api/v1/requests/{requestId}/decisions/{decidedOn}")
class ExplanationController {

    private final RequestAccess access;
    private final DecisionExplanations explanations;

    ExplanationController(RequestAccess access, DecisionExplanations explanations) {
        this.access = access;
        this.explanations = explanations;
    }

    @GetMapping
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<DecisionExplanation> explain(
            @PathVariable UUID requestId, @PathVariable LocalDate decidedOn, Person person) {
        access.check(requestId, person);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(explanations.of(requestId, decidedOn).orElseThrow(Refusal::notFound));
    }

    @GetMapping("/letter")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<byte[]> letter(@PathVariable UUID requestId, @PathVariable LocalDate decidedOn, Person person) {
        access.check(requestId, person);
        Document letter = explanations.letter(requestId, decidedOn).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(letter.bytes());
    }
}
