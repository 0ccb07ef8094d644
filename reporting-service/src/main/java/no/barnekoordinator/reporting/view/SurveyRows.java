package no.barnekoordinator.reporting.view;

import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;

/** Survey answers; never merged with what is counted from cases. */
final class SurveyRows {

    private final Rows rows;

    SurveyRows(Rows rows) {
        this.rows = rows;
    }

    void on(SurveyAnsweredV1 fact) {
        Upsert.into(rows, "survey_answer")
                .key("answer_id", fact.answerId())
                .with("municipality", fact.municipality())
                .with("instrument", fact.instrument())
                .with("version", fact.version())
                .with("role", fact.role())
                .with("item", fact.item())
                .with("value", fact.value())
                .with("period", fact.period())
                .with("answered_at", fact.happenedAt())
                .write();
    }
}
