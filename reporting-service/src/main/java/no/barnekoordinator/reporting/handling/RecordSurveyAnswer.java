package no.barnekoordinator.reporting.handling;

import java.time.Instant;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record one answer to one item.
 *
 * @param period a quarter, {@code 2026Q1}, or a year, {@code 2026}
 */
public record RecordSurveyAnswer(
        @TargetAggregateIdentifier SurveyAnswerId answerId,
        String instrument,
        int version,
        RespondentRole role,
        String item,
        int value,
        String period,
        String municipality,
        Instant answeredAt) {

    private static final Pattern PERIOD = Pattern.compile("[12][0-9]{3}(Q[1-4])?");

    public RecordSurveyAnswer {
        if (!PERIOD.matcher(period).matches()) {
            throw Refusal.againstRule("survey-period");
        }
    }
}
