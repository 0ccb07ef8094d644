package no.barnekoordinator.reporting.view;

import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintCheckedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
import no.barnekoordinator.contracts.complaint.DefectFoundV1;
import no.barnekoordinator.contracts.complaint.DefectMendedV1;
import no.barnekoordinator.contracts.complaint.DeferredEffectDeniedV1;
import no.barnekoordinator.contracts.complaint.DeferredEffectGrantedV1;
import no.barnekoordinator.contracts.complaint.FulfilmentBreachedV1;
import no.barnekoordinator.contracts.complaint.FulfilmentOrderedV1;
import no.barnekoordinator.contracts.complaint.LatenessJudgedV1;
import no.barnekoordinator.contracts.complaint.OutcomeCarriedOutV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;

/** Complaints, from filing to what became of them. */
final class ComplaintRows {

    private final Rows rows;

    ComplaintRows(Rows rows) {
        this.rows = rows;
    }

    void on(ComplaintFiledV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("ground", fact.ground())
                .set("in_time", fact.inTime())
                .set("request_id", fact.requestId())
                .set("filed_at", fact.happenedAt())
                .write();
    }

    void on(ComplaintCheckedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("standing", fact.standing())
                .set("signature", fact.signature())
                .set("authority", fact.authority())
                .set("deadline", fact.deadline())
                .write();
    }

    void on(DefectFoundV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("defect_found_at", fact.happenedAt())
                .write();
    }

    void on(DefectMendedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("defect_mended_at", fact.happenedAt())
                .write();
    }

    void on(LatenessJudgedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("lateness", fact.judgement())
                .write();
    }

    void on(DeferredEffectGrantedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("deferred_effect", "GRANTED")
                .write();
    }

    void on(DeferredEffectDeniedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("deferred_effect", "DENIED")
                .write();
    }

    void on(FulfilmentOrderedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("responsible", fact.responsible())
                .set("fulfil_by", fact.fulfilBy())
                .write();
    }

    void on(FulfilmentBreachedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("fulfilment_breached_at", fact.happenedAt())
                .write();
    }

    void on(ComplaintReassessedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("reassessed_at", fact.happenedAt())
                .set("result", fact.result())
                .write();
    }

    void on(ComplaintDismissedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("dismissed_at", fact.happenedAt())
                .write();
    }

    void on(ComplaintForwardedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("forwarded_at", fact.happenedAt())
                .write();
    }

    void on(OutcomeReceivedV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("outcome_at", fact.happenedAt())
                .set("outcome", fact.outcome())
                .set("fulfil_by", fact.fulfilBy())
                .write();
    }

    void on(OutcomeCarriedOutV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("carried_out_at", fact.happenedAt())
                .write();
    }

    void on(ComplaintWithdrawnV1 fact) {
        complaint(fact.complaintId(), fact.caseId(), fact.municipality())
                .set("withdrawn_at", fact.happenedAt())
                .write();
    }

    private Upsert complaint(UUID complaintId, UUID caseId, String municipality) {
        return Upsert.into(rows, "complaint_view")
                .key("complaint_id", complaintId)
                .with("case_id", caseId)
                .with("municipality", municipality);
    }
}
