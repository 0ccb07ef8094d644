package no.barnekoordinator.reporting.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody answered one item of a survey. Says nothing of who: no person, no case.
 *
 * @param value the answer on the item's scale
 * @param period the answer is about, {@code 2026Q1} or {@code 2026}
 */
@EventName("reporting.SurveyAnswered")
public record SurveyAnswered(
        UUID answerId,
        String instrument,
        int version,
        RespondentRole role,
        String item,
        int value,
        String period,
        String municipality,
        Instant happenedAt)
        implements ReportingEvent {

    @Override
    public UUID subjectId() {
        return answerId;
    }
}
