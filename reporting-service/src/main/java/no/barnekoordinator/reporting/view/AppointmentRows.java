package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AppointmentAcceptedV1;
import no.barnekoordinator.contracts.coordination.AppointmentDeclinedV1;
import no.barnekoordinator.contracts.coordination.AppointmentProposedV1;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import org.jspecify.annotations.Nullable;

/** Who is asked to coordinate for a family, and when nobody does. */
final class AppointmentRows {

    private static final String PROPOSALS = "proposal_view";
    private static final String VACANCIES = "vacancy_view";

    private final Rows rows;

    AppointmentRows(Rows rows) {
        this.rows = rows;
    }

    void on(AppointmentProposedV1 fact) {
        Upsert.into(rows, PROPOSALS)
                .key("case_id", fact.caseId())
                .key("proposed_at", fact.happenedAt())
                .with("coordinator_id", fact.coordinatorId())
                .with("municipality", fact.municipality())
                .write();
    }

    void on(AppointmentAcceptedV1 fact) {
        answered(fact.caseId(), fact.coordinatorId(), "ACCEPTED", fact.happenedAt());
    }

    void on(AppointmentDeclinedV1 fact) {
        String answer = fact.reason() == DeclineReason.UNIT_WITHDREW ? "WITHDRAWN" : "DECLINED";
        answered(fact.caseId(), fact.coordinatorId(), answer, fact.happenedAt());
    }

    private void answered(UUID caseId, UUID coordinatorId, String answer, Instant at) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("case_id", caseId);
        asked.put("coordinator_id", coordinatorId);
        asked.put("answered_at", null);
        rows.change(PROPOSALS, asked, "answer", answer);
        rows.change(PROPOSALS, asked, "answered_at", at);
    }

    void on(VacancyStartedV1 fact) {
        Upsert.into(rows, VACANCIES)
                .key("case_id", fact.caseId())
                .key("started_at", fact.happenedAt())
                .with("reason", fact.reason())
                .with("municipality", fact.municipality())
                .write();
    }

    void on(VacancyEndedV1 fact) {
        rows.end(VACANCIES, "case_id", fact.caseId(), "ended_at", fact.happenedAt());
    }
}
