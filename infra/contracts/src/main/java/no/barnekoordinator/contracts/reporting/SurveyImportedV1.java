package no.barnekoordinator.contracts.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * What a survey held elsewhere found of one item in one municipality, as counted answers. Outside any case: the subject
 * is the import.
 *
 * @param period the year the answers are about, {@code 2026}
 * @param source who held the survey: a link or the name of a published document
 * @param surveyedOn the day it was held, or ended; a date in Norway
 * @param revision from 1; a later one replaces everything of the import there was before
 * @param respondents everyone who answered the survey, wherever they live
 * @param invited everyone who was asked to; null when that is not known
 * @param counts how many gave each answer of the item's scale, the lowest first
 */
@ContractType("no.barnekoordinator.reporting.SurveyImported.v1")
public record SurveyImportedV1(
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
        implements Contract {

    public SurveyImportedV1 {
        counts = List.copyOf(counts);
    }

    @Override
    public UUID subjectId() {
        return importId;
    }
}
