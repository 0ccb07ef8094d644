package no.barnekoordinator.reporting.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A survey held elsewhere was brought in: what was answered to one item in one municipality. Answers are counted, so
 * that no line leads from one answer of a respondent to another.
 *
 * @param period the year the answers are about, {@code 2026}
 * @param source who held it: a link or the name of a published document
 * @param surveyedOn the day it was held, or ended
 * @param revision from 1; everything of an earlier one is replaced
 * @param respondents everyone who answered, wherever they live
 * @param invited everyone who was asked to; null when that is not known
 * @param counts how many gave each answer of the scale, the lowest first
 */
@EventName("reporting.SurveyImported")
public record SurveyImported(
        UUID importId,
        String instrument,
        int version,
        RespondentRole role,
        String item,
        String period,
        String source,
        LocalDate surveyedOn,
        int revision,
        int respondents,
        @Nullable Integer invited,
        List<Integer> counts,
        String municipality,
        Instant happenedAt)
        implements ReportingEvent {

    public SurveyImported {
        counts = List.copyOf(counts);
    }

    @Override
    public UUID subjectId() {
        return importId;
    }
}
