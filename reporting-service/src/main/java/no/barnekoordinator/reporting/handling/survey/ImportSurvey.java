package no.barnekoordinator.reporting.handling.survey;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.handling.PublicSource;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Bring in a survey that was held elsewhere.
 *
 * @param year the answers are about
 * @param source a link or the name of a published document
 * @param surveyedOn the day it was held, or ended
 * @param invited everyone who was asked; null when that is not known
 * @param respondents everyone who answered
 * @param tallies what they answered, per municipality and item
 * @param replace whether what was brought in before for the same group and year is to be replaced
 * @param today in Norway
 */
public record ImportSurvey(
        @TargetAggregateIdentifier SurveyImportId importId,
        String instrument,
        int version,
        RespondentRole role,
        int year,
        String source,
        LocalDate surveyedOn,
        @Nullable Integer invited,
        int respondents,
        List<Tally> tallies,
        boolean replace,
        LocalDate today) {

    /** Fewer say what somebody answered. */
    public static final int FEWEST = 5;

    private static final int EARLIEST_YEAR = 2000;

    /**
     * How many gave each answer of the scale, the lowest first.
     *
     * @param municipality four digits
     */
    public record Tally(String municipality, String item, List<Integer> counts) {

        public Tally {
            counts = List.copyOf(counts);
        }
    }

    /** @throws Refusal when what is said of the survey cannot be right */
    public ImportSurvey {
        source = PublicSource.of(source);
        tallies = List.copyOf(tallies);
        if (surveyedOn.isAfter(today)) {
            throw Refusal.againstRule("survey-in-future");
        }
        if (year < EARLIEST_YEAR || year > surveyedOn.getYear()) {
            throw Refusal.againstRule(
                    "survey-year", Integer.toString(EARLIEST_YEAR), Integer.toString(surveyedOn.getYear()));
        }
        if (respondents < FEWEST || tallies.isEmpty()) {
            throw Refusal.againstRule("survey-too-few", FEWEST);
        }
        if (invited != null && invited < respondents) {
            throw Refusal.againstRule("survey-invited-too-few", respondents);
        }
    }
}
