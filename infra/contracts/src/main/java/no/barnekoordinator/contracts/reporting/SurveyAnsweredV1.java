package no.barnekoordinator.contracts.reporting;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** An anonymous answer to one item of a survey; no link to a case. */
@ContractType("no.barnekoordinator.reporting.SurveyAnswered.v1")
public record SurveyAnsweredV1(
        UUID answerId,
        String instrument,
        int version,
        RespondentRole role,
        String item,
        int value,
        String period,
        String municipality,
        Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return answerId;
    }
}
