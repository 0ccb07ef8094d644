package no.barnekoordinator.reporting.casehistory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.history.History;
import no.barnekoordinator.reporting.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case for someone who may see it, and writes down that it was opened. */
@Component
public class CaseHistory {

    /** Characters a reason must have. */
    public static final int SHORTEST_REASON = 3;

    /** Characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    /** What is written down when staff of the case's own municipality open it without saying more. */
    private static final String CASE_WORK = "case-work";

    private final History history;
    private final AccessLog accessLog;

    public CaseHistory(History history, AccessLog accessLog) {
        this.history = history;
        this.accessLog = accessLog;
    }

    /**
     * What is asked for.
     *
     * @param asOf only what had happened by then; null for all
     * @param knownAt only what had been recorded by then; null for all
     * @param reason why it is read; auditors must say
     */
    public record Question(
            UUID caseId,
            @Nullable Instant asOf,
            @Nullable Instant knownAt,
            @Nullable String reason) {}

    /**
     * A case as it was.
     *
     * @param state folded from the events shown, and from nothing else
     * @param events in the order they happened
     */
    public record Answer(CaseState state, List<TimelineEvent> events) {}

    /**
     * Opens the case.
     *
     * @throws Refusal malformed {@code reason-missing} for an auditor who does not say why; not found when there is no
     *     such case, or it is not the reader's to see
     */
    public Answer read(Question question, Person reader) {
        String reason = reason(question, reader);
        List<HistoryEntry> all = history.ofCase(question.caseId());
        if (all.isEmpty()) {
            throw Refusal.notFound();
        }
        if (!reader.is(Role.AUDITOR)) {
            reader.mustWorkIn(all.getLast().contract().municipality());
        }
        accessLog.note(question, reader, reason);
        List<HistoryEntry> events =
                all.stream().filter(entry -> isAskedFor(entry, question)).toList();
        return new Answer(
                CaseState.of(events.stream()
                        .map(entry -> (CaseContract) entry.contract())
                        .toList()),
                events.stream().map(TimelineEvent::of).toList());
    }

    private static boolean isAskedFor(HistoryEntry entry, Question question) {
        return (question.asOf() == null || !entry.contract().happenedAt().isAfter(question.asOf()))
                && (question.knownAt() == null || !entry.recordedAt().isAfter(question.knownAt()));
    }

    private static String reason(Question question, Person reader) {
        String given = question.reason() == null ? "" : question.reason().strip();
        if (given.isEmpty()) {
            if (reader.is(Role.AUDITOR)) {
                throw Refusal.malformed("reason-missing");
            }
            return CASE_WORK;
        }
        if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
            throw Refusal.malformed("reason-length", SHORTEST_REASON, LONGEST_REASON);
        }
        return given;
    }
}
