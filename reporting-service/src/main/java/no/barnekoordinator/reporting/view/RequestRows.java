package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests, their decisions, and how municipalities tell families. */
final class RequestRows {

    private static final String GRANTED = "GRANTED";
    private static final String REFUSED = "REFUSED";

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(RequestReceivedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .set("channel", fact.channel())
                .set("applicant", fact.applicant())
                .set("children", fact.children())
                .set("expecting", fact.expecting())
                .set("interpreter", fact.interpreter())
                .set("received_at", fact.happenedAt())
                .write();
    }

    void on(PartyHeardV1 fact) {
        Upsert row = request(fact.requestId(), fact.caseId(), fact.municipality());
        if (fact.role() != HeardRole.PARENT) {
            row.once("child_heard_at", fact.happenedAt());
        }
        row.write();
    }

    /** Findings are not counted yet; the request is known from here on. */
    void on(ConditionAssessedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality()).write();
    }

    void on(PreliminaryReplySentV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .once("preliminary_reply_at", fact.happenedAt())
                .write();
    }

    void on(RequestGrantedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .once("first_decided_at", fact.happenedAt())
                .set("decided_at", fact.happenedAt())
                .set("granted_at", fact.happenedAt())
                .set("outcome", GRANTED)
                .write();
        decision(fact.requestId(), fact.happenedAt(), GRANTED, fact.municipality());
    }

    void on(RequestRefusedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .once("first_decided_at", fact.happenedAt())
                .set("decided_at", fact.happenedAt())
                .set("outcome", REFUSED)
                .write();
        decision(fact.requestId(), fact.happenedAt(), REFUSED, fact.municipality());
    }

    void on(RequestReopenedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .set("reopened_at", fact.happenedAt())
                .set("decided_at", null)
                .set("outcome", null)
                .write();
    }

    void on(RequestWithdrawnV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .set("withdrawn_at", fact.happenedAt())
                .set("withdrawal_reason", fact.reason())
                .write();
    }

    void on(InformationProcedureAdoptedV1 fact) {
        Upsert.into(jdbc, "procedure_view")
                .key("procedure_id", fact.procedureId())
                .with("municipality", fact.municipality())
                .set("adopted_on", fact.adoptedOn())
                .set("last_published_on", fact.lastPublishedOn())
                .set("next_review_on", fact.nextReviewOn())
                .write();
    }

    void on(InformationProcedurePublishedV1 fact) {
        Upsert.into(jdbc, "procedure_view")
                .key("procedure_id", fact.procedureId())
                .with("municipality", fact.municipality())
                .latest("published_on", fact.publishedOn())
                .write();
    }

    void on(InformationProcedureLapsedV1 fact) {
        Upsert.into(jdbc, "procedure_view")
                .key("procedure_id", fact.procedureId())
                .with("municipality", fact.municipality())
                .latest("lapsed_review_on", fact.reviewDue())
                .write();
    }

    private Upsert request(UUID requestId, UUID caseId, String municipality) {
        return Upsert.into(jdbc, "request_view")
                .key("request_id", requestId)
                .with("case_id", caseId)
                .with("municipality", municipality);
    }

    private void decision(UUID requestId, Instant decidedAt, String outcome, String municipality) {
        Upsert.into(jdbc, "decision_view")
                .key("request_id", requestId)
                .key("decided_at", decidedAt)
                .key("outcome", outcome)
                .with("municipality", municipality)
                .write();
    }
}
