package no.barnekoordinator.reporting.casehistory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.casehistory.AccessLog;
import no.barnekoordinator.reporting.casehistory.CaseHistory;
import no.barnekoordinator.reporting.casehistory.CaseState;
import no.barnekoordinator.reporting.casehistory.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An auditor opens a case, says why, and sees it as it was and as it was known. */
@Controller
@RequestMapping("/revisjon")
@Allowed(Role.AUDITOR)
class AuditPages {

    private final CaseHistory histories;
    private final AccessLog accessLog;
    private final StateInWords words;

    AuditPages(CaseHistory histories, AccessLog accessLog, StateInWords words) {
        this.histories = histories;
        this.accessLog = accessLog;
        this.words = words;
    }

    /** What was typed. */
    record AuditForm(@Nullable String caseId, @Nullable String reason) {}

    /**
     * The page of a case.
     *
     * @param asOf wall time in Norway as the browser writes it, or empty
     * @param knownAt the same
     */
    record CaseView(
            UUID caseId,
            String reason,
            String asOf,
            String knownAt,
            CaseState state,
            Map<String, String> facts,
            List<Told> events,
            List<AccessLog.Reading> readings) {}

    /** An event of the timeline and what it is called. */
    record Told(TimelineEvent event, String fact) {}

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new AuditForm("", ""));
        return "audit";
    }

    /** Changes nothing: sends the reader on to the case, where the reading is logged. */
    @PostMapping
    String open(AuditForm form, Model model, RedirectAttributes onward, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        String caseId = form.caseId() == null ? "" : form.caseId().strip();
        String reason = form.reason() == null ? "" : form.reason().strip();
        if (!isUuid(caseId)) {
            problems.add("caseId", "audit.case.wrong");
        }
        if (reason.length() < CaseHistory.SHORTEST_REASON || reason.length() > CaseHistory.LONGEST_REASON) {
            problems.add("reason", "audit.reason.wrong");
        }
        if (problems.isAny()) {
            response.setStatus(422);
            model.addAttribute("form", form).addAttribute("problems", problems);
            return "audit";
        }
        onward.addAttribute("id", caseId).addAttribute("reason", reason);
        return "redirect:/revisjon/{id}";
    }

    @GetMapping("/{caseId}")
    String timeline(
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String knownAt,
            Person person,
            Model model) {
        CaseHistory.Answer answer = histories.read(
                new CaseHistory.Question(caseId, instant(asOf, "asOf"), instant(knownAt, "knownAt"), reason), person);
        model.addAttribute(
                "view",
                new CaseView(
                        caseId,
                        reason,
                        asOf,
                        knownAt,
                        answer.state(),
                        words.of(answer.state()),
                        answer.events().stream()
                                .map(event -> new Told(event, words.of(event)))
                                .toList(),
                        accessLog.of(caseId)));
        return "audit-case";
    }

    private static @Nullable Instant instant(String wallTime, String parameter) {
        if (wallTime.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(wallTime).atZone(Oslo.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("parameter-unreadable", parameter);
        }
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
