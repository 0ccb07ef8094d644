package no.barnekoordinator.reporting.casehistory.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.casehistory.CaseHistory;
import no.barnekoordinator.reporting.casehistory.CaseState;
import no.barnekoordinator.reporting.casehistory.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case across the services, as it was and as it was known. */
@RestController
class CaseHistoryController {

    private final CaseHistory histories;

    CaseHistoryController(CaseHistory histories) {
        this.histories = histories;
    }

    /**
     * A case as it was.
     *
     * @param asOf only what had happened by then; null for all
     * @param knownAt only what had been recorded by then; null for all
     */
    record CaseAsItWas(
            UUID caseId,
            @Nullable Instant asOf,
            @Nullable Instant knownAt,
            CaseState state,
            List<TimelineEvent> events) {}

    /**
     * Reads a case; each reading is logged. Not for coordinators: they read their own cases where they coordinate them,
     * and nothing stated here says which of a municipality's cases that is.
     *
     * @param asOf instant, ISO 8601 with zone
     * @param knownAt instant, ISO 8601 with zone
     * @param reason why it is read; auditors must say, here or in the header {@code Access-Reason}
     */
    @GetMapping("/api/v1/cases/{caseId}/history")
    @Allowed({Role.AUDITOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    CaseAsItWas history(
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String reason,
            @RequestHeader(name = "Access-Reason", required = false) @Nullable String reasonInHeader,
            Person person) {
        CaseHistory.Question question = new CaseHistory.Question(
                caseId, instant(asOf, "asOf"), instant(knownAt, "knownAt"), reason == null ? reasonInHeader : reason);
        CaseHistory.Answer answer = histories.read(question, person);
        return new CaseAsItWas(caseId, question.asOf(), question.knownAt(), answer.state(), answer.events());
    }

    private static @Nullable Instant instant(@Nullable String text, String parameter) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("parameter-unreadable", parameter);
        }
    }
}
