package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Requests, what came before and after them, their decisions, and how municipalities tell families. A row stays with
 * the municipality in which its own fact happened, wherever the request went later.
 */
final class RequestRows {

    private static final String GRANTED = "GRANTED";
    private static final String REFUSED = "REFUSED";

    private final Rows rows;

    RequestRows(Rows rows) {
        this.rows = rows;
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
        rows.change("need_view", Map.of("request_id", fact.requestId()), "wished_at", fact.happenedAt());
    }

    /** Not a request: nobody in the family has wished for anything yet. */
    void on(NeedNotifiedV1 fact) {
        Upsert.into(rows, "need_view")
                .key("request_id", fact.requestId())
                .with("case_id", fact.caseId())
                .with("municipality", fact.municipality())
                .with("channel", fact.channel())
                .with("notifier", fact.notifier())
                .with("notified_at", fact.happenedAt())
                .write();
    }

    /** As it should have been from the start. */
    void on(RequestCorrectedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .set("channel", fact.channel())
                .set("applicant", fact.applicant())
                .set("children", fact.children())
                .set("expecting", fact.expecting())
                .set("interpreter", fact.interpreter())
                .set("received_at", fact.firstContactAt())
                .set("corrected_at", fact.happenedAt())
                .write();
    }

    void on(InformationAskedV1 fact) {
        question(fact.askId(), fact.requestId(), fact.caseId(), fact.source(), fact.municipality())
                .set("asked_at", fact.happenedAt())
                .write();
    }

    void on(InformationReceivedV1 fact) {
        question(fact.askId(), fact.requestId(), fact.caseId(), fact.source(), fact.municipality())
                .set("received_at", fact.happenedAt())
                .write();
    }

    void on(RequestTransferredV1 fact) {
        Upsert.into(rows, "transfer_view")
                .key("request_id", fact.requestId())
                .key("transferred_at", fact.happenedAt())
                .with("case_id", fact.caseId())
                .with("from_municipality", fact.fromMunicipality())
                .with("municipality", fact.municipality())
                .write();
    }

    /** A need that no family wished never had a row among the requests, and gets none. */
    void on(RequestClosedV1 fact) {
        close("need_view", fact);
        close("request_view", fact);
    }

    private void close(String table, RequestClosedV1 fact) {
        Map<String, @Nullable Object> request = Map.of("request_id", fact.requestId());
        rows.change(table, request, "closed_at", fact.happenedAt());
        rows.change(table, request, "closing_reason", fact.reason().name());
    }

    /** The first delivery of the latest decision there was by then; a day is all that is known of a letter on paper. */
    void on(DecisionDeliveredV1 fact) {
        Map<String, @Nullable Object> request = Map.of("request_id", fact.requestId());
        LocalDate day = Oslo.dateOf(fact.happenedAt());
        rows.find("decision_view", request).stream()
                .flatMap(decision -> decision.get("decided_at") instanceof Instant at ? Stream.of(at) : Stream.empty())
                .filter(decidedAt -> !Oslo.dateOf(decidedAt).isAfter(day))
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> {
                    Map<String, @Nullable Object> undelivered = new LinkedHashMap<>(request);
                    undelivered.put("decided_at", latest);
                    undelivered.put("delivered_at", null);
                    rows.change("decision_view", undelivered, "delivered_at", fact.happenedAt());
                });
    }

    void on(PartyHeardV1 fact) {
        Upsert row = request(fact.requestId(), fact.caseId(), fact.municipality());
        if (fact.role() != HeardRole.PARENT) {
            row.earliest("child_heard_at", fact.happenedAt());
        }
        row.write();
    }

    /** Findings are not counted yet; the request is known from here on. */
    void on(ConditionAssessedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality()).write();
    }

    void on(PreliminaryReplySentV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .earliest("preliminary_reply_at", fact.happenedAt())
                .write();
    }

    void on(RequestGrantedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .once("first_decided_at", fact.happenedAt())
                .once("first_decided_in", fact.municipality())
                .set("decided_at", fact.happenedAt())
                .set("granted_at", fact.happenedAt())
                .set("outcome", GRANTED)
                .write();
        decision(fact.requestId(), fact.happenedAt(), GRANTED, fact.municipality());
    }

    void on(RequestRefusedV1 fact) {
        request(fact.requestId(), fact.caseId(), fact.municipality())
                .once("first_decided_at", fact.happenedAt())
                .once("first_decided_in", fact.municipality())
                .set("decided_at", fact.happenedAt())
                .set("outcome", REFUSED)
                .write();
        decision(fact.requestId(), fact.happenedAt(), REFUSED, fact.municipality());
        fact.unmet().forEach(condition -> Upsert.into(rows, "refusal_condition_view")
                .key("request_id", fact.requestId())
                .key("decided_at", fact.happenedAt())
                .key("condition", condition)
                .with("municipality", fact.municipality())
                .write());
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
        Upsert.into(rows, "procedure_view")
                .key("procedure_id", fact.procedureId())
                .with("municipality", fact.municipality())
                .set("adopted_on", fact.adoptedOn())
                .set("last_published_on", fact.lastPublishedOn())
                .set("next_review_on", fact.nextReviewOn())
                .write();
        step("ADOPTED", fact.procedureId(), fact.adoptedOn(), fact.happenedAt(), fact.municipality())
                .with("review_on", fact.nextReviewOn())
                .write();
        if (fact.lastPublishedOn() != null) {
            step("PUBLISHED", fact.procedureId(), fact.lastPublishedOn(), fact.happenedAt(), fact.municipality())
                    .write();
        }
    }

    void on(InformationProcedurePublishedV1 fact) {
        Upsert.into(rows, "procedure_view")
                .key("procedure_id", fact.procedureId())
                .with("municipality", fact.municipality())
                .latest("published_on", fact.publishedOn())
                .write();
        step("PUBLISHED", fact.procedureId(), fact.publishedOn(), fact.happenedAt(), fact.municipality())
                .write();
    }

    void on(InformationProcedureLapsedV1 fact) {
        Upsert.into(rows, "procedure_view")
                .key("procedure_id", fact.procedureId())
                .with("municipality", fact.municipality())
                .latest("lapsed_review_on", fact.reviewDue())
                .write();
    }

    private Upsert step(String step, UUID procedureId, LocalDate day, Instant statedAt, String municipality) {
        return Upsert.into(rows, "procedure_step_view")
                .key("procedure_id", procedureId)
                .key("step", step)
                .key("day", day)
                .key("stated_at", statedAt)
                .with("municipality", municipality);
    }

    private Upsert request(UUID requestId, UUID caseId, String municipality) {
        return Upsert.into(rows, "request_view")
                .key("request_id", requestId)
                .with("case_id", caseId)
                .with("municipality", municipality);
    }

    private Upsert question(UUID askId, UUID requestId, UUID caseId, InformationSource source, String municipality) {
        return Upsert.into(rows, "question_view")
                .key("ask_id", askId)
                .with("request_id", requestId)
                .with("case_id", caseId)
                .with("municipality", municipality)
                .with("source", source);
    }

    private void decision(UUID requestId, Instant decidedAt, String outcome, String municipality) {
        Upsert.into(rows, "decision_view")
                .key("request_id", requestId)
                .key("decided_at", decidedAt)
                .key("outcome", outcome)
                .with("municipality", municipality)
                .write();
    }
}
