package no.barnekoordinator.request.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.HearingWaived;
import no.barnekoordinator.request.handling.event.InformationAsked;
import no.barnekoordinator.request.handling.event.InformationReceived;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.WishConfirmed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found out before the decision. */
@Component
class AssessmentRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    AssessmentRows(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void wished(WishConfirmed event) {
        jdbc.sql("""
                insert into worklist_wish (request_id, capacity, wishes, manner, sealed_name, confirmed_at)
                values (:request, :capacity, :wishes, :manner, :name, :at)
                on conflict (request_id, capacity) do update set wishes = excluded.wishes, manner = excluded.manner,
                  sealed_name = excluded.sealed_name, confirmed_at = excluded.confirmed_at
                """)
                .param("request", event.requestId())
                .param("capacity", event.capacity().name())
                .param("wishes", event.wishes())
                .param("manner", event.manner().name())
                .param("name", sealing.text(event.caseId(), Sealing.NAME, event.name()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    void heard(PartyHeard event, String eventId) {
        jdbc.sql("""
                insert into worklist_hearing
                  (request_id, event_id, role, age_band, child, kept_from_parents, sealed_words, heard_at)
                values (:request, :event, :role, :ageBand, :child, :kept, :words, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("event", eventId)
                .param("role", event.role().name())
                .param("ageBand", event.ageBand().name())
                .param("child", event.child())
                .param("kept", event.keptFromParents())
                .param("words", sealing.text(event.caseId(), Sealing.WORDS, event.words()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    void waived(HearingWaived event) {
        jdbc.sql("""
                insert into worklist_waiver (request_id, child, reason, sealed_explanation, waived_at)
                values (:request, :child, :reason, :explanation, :at)
                on conflict (request_id, child) do update set reason = excluded.reason,
                  sealed_explanation = excluded.sealed_explanation, waived_at = excluded.waived_at
                """)
                .param("request", event.requestId())
                .param("child", event.child())
                .param("reason", event.reason().name())
                .param("explanation", sealing.text(event.caseId(), Sealing.EXPLANATION, event.explanation()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    void assessed(ConditionAssessed event) {
        jdbc.sql("""
                insert into worklist_finding (request_id, condition, met, rule_id, sealed_reason, sealed_evidence, assessed_at)
                values (:request, :condition, :met, :rule, :reason, :evidence, :at)
                on conflict (request_id, condition) do update set
                  met = excluded.met, rule_id = excluded.rule_id, sealed_reason = excluded.sealed_reason,
                  sealed_evidence = excluded.sealed_evidence, assessed_at = excluded.assessed_at
                """)
                .param("request", event.requestId())
                .param("condition", event.condition().name())
                .param("met", event.met())
                .param("rule", event.ruleId())
                .param("reason", sealing.text(event.caseId(), Sealing.REASON, event.reason()))
                .param("evidence", sealing.json(event.caseId(), Sealing.EVIDENCE, event.evidence()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    void asked(InformationAsked event) {
        jdbc.sql("""
                insert into worklist_question
                  (request_id, ask_id, source, service, consent_by, due_on, sealed_question, asked_at)
                values (:request, :ask, :source, :service, :consentBy, :due, :question, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("ask", event.askId())
                .param("source", event.source().name())
                .param(
                        "service",
                        event.service() == null ? null : event.service().name())
                .param(
                        "consentBy",
                        event.consentBy() == null ? null : event.consentBy().name())
                .param("due", event.dueOn())
                .param("question", sealing.text(event.caseId(), Sealing.QUESTION, event.question()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    void answered(InformationReceived event) {
        jdbc.sql("""
                update worklist_question set sealed_answer = :answer, answered_at = :at
                where request_id = :request and ask_id = :ask
                """)
                .param("request", event.requestId())
                .param("ask", event.askId())
                .param("answer", sealing.text(event.caseId(), Sealing.ANSWER, event.answer()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
