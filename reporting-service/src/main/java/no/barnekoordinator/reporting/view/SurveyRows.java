package no.barnekoordinator.reporting.view;

import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;

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

    /** One row for each answer of the scale. Rows of earlier revisions stay, and are read no more. */
    void on(SurveyImportedV1 fact) {
        for (int step = 0; step < fact.counts().size(); step++) {
            Upsert.into(rows, "survey_import_view")
                    .key("import_id", fact.importId())
                    .key("revision", fact.revision())
                    .key("municipality", fact.municipality())
                    .key("item", fact.item())
                    .key("step", step)
                    .with("answers", fact.counts().get(step))
                    .with("instrument", fact.instrument())
                    .with("version", fact.version())
                    .with("role", fact.role())
                    .with("period", fact.period())
                    .with("source", fact.source())
                    .with("surveyed_on", fact.surveyedOn())
                    .with("respondents", fact.respondents())
                    .with("invited", fact.invited())
                    .write();
        }
    }
}
