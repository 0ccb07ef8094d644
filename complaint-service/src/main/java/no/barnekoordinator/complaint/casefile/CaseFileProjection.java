package no.barnekoordinator.complaint.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the case files. */
@Component
@ProcessingGroup(CaseFiles.PROCESSOR)
class CaseFileProjection {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    CaseFileProjection(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from case_file").update();
    }

    @EventHandler
    void on(ComplaintFiled event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into case_file (complaint_id, case_id, reference, municipality, ground, request_id, decided_on,
                  known_on, deadline_rule, last_day, in_time, complainant, filed_by, written_down, sealed_name,
                  sealed_phone, sealed_words, filed_at, stage, version)
                values (:id, :case, :reference, :municipality, :ground, :request, :decidedOn, :knownOn, :rule, :lastDay,
                  :inTime, :complainant, :filedBy, :writtenDown, :name, :phone, :words, :at, 'RECEIVED', :version)
                on conflict (complaint_id) do nothing
                """)
                .param("id", event.complaintId())
                .param("case", event.caseId())
                .param("reference", event.reference())
                .param("municipality", event.municipality())
                .param("ground", event.ground().name())
                .param("request", event.requestId())
                .param("decidedOn", event.decidedOn())
                .param("knownOn", event.knownOn())
                .param("rule", event.deadlineRuleId())
                .param("lastDay", event.lastDay())
                .param("inTime", event.inTime())
                .param("complainant", event.complainant().name())
                .param("filedBy", event.filedBy())
                .param("writtenDown", event.writtenDown())
                .param("name", sealed(event, "sealed_name", event.complainantName()))
                .param("phone", sealed(event, "sealed_phone", event.complainantPhone()))
                .param("words", sealed(event, "sealed_words", event.words()))
                .param("at", utc(event.happenedAt()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(ComplaintReassessed event, @SequenceNumber long version) {
        boolean reversed = event.result() == ReassessmentResult.REVERSED;
        if (reversed) {
            nothingDue(event);
        }
        update(
                event,
                version,
                reversed ? Stage.REVERSED : Stage.REASSESSED,
                """
                reassessment = :result, reassessed_at = :at, sealed_reassessment = :text
                """,
                Map.of("result", event.result().name()),
                sealed(event, "sealed_reassessment", event.statement()));
    }

    @EventHandler
    void on(ComplaintDismissed event, @SequenceNumber long version) {
        nothingDue(event);
        update(event, version, Stage.DISMISSED, """
                dismissed_at = :at, sealed_dismissal = :text
                """, Map.of(), sealed(event, "sealed_dismissal", event.reason()));
    }

    @EventHandler
    void on(ComplaintForwarded event, @SequenceNumber long version) {
        nothingDue(event);
        update(
                event,
                version,
                Stage.FORWARDED,
                """
                forwarded_at = :at, county_governor = :governor, sealed_statement = :text
                """,
                Map.of("governor", event.countyGovernor()),
                sealed(event, "sealed_statement", event.statement()));
    }

    @EventHandler
    void on(OutcomeReceived event, @SequenceNumber long version) {
        nothingDue(event);
        update(
                event,
                version,
                Stage.DECIDED,
                """
                outcome = :outcome, outcome_at = :at, sealed_directions = :text
                """,
                Map.of("outcome", event.outcome().name()),
                sealed(event, "sealed_directions", event.directions()));
        jdbc.sql("update case_file set fulfil_by = :fulfilBy where complaint_id = :id")
                .param("fulfilBy", event.fulfilBy())
                .param("id", event.complaintId())
                .update();
    }

    @EventHandler
    void on(OutcomeCarriedOut event, @SequenceNumber long version) {
        nothingDue(event);
        update(event, version, Stage.CARRIED_OUT, "carried_out_at = :at", Map.of(), null);
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long version) {
        nothingDue(event);
        update(event, version, Stage.WITHDRAWN, "withdrawn_at = :at", Map.of(), null);
    }

    @EventHandler
    void on(ClockStarted event, @SequenceNumber long version) {
        jdbc.sql("""
                update case_file set due = :due, due_clock = :clock, due_rule = :rule, version = :version
                where complaint_id = :id
                """)
                .param("due", utc(event.due()))
                .param("clock", event.clock().name())
                .param("rule", event.ruleId())
                .param("version", version)
                .param("id", event.complaintId())
                .update();
    }

    @EventHandler
    void on(ClockMet event, @SequenceNumber long version) {
        touch(event, version);
    }

    @EventHandler
    void on(ClockBreached event, @SequenceNumber long version) {
        // What is due stays: the duty is still owed, and now over its time.
        jdbc.sql("update case_file set late = true where complaint_id = :id")
                .param("id", event.complaintId())
                .update();
        touch(event, version);
    }

    @EventHandler
    void on(ClockCancelled event, @SequenceNumber long version) {
        touch(event, version);
    }

    private void update(
            ComplaintEvent event,
            long version,
            Stage stage,
            String assignments,
            Map<String, Object> values,
            @Nullable String text) {
        jdbc.sql("update case_file set stage = :stage, version = :version, " + assignments
                        + " where complaint_id = :id")
                .params(values)
                .param("text", text)
                .param("at", utc(event.happenedAt()))
                .param("stage", stage.name())
                .param("version", version)
                .param("id", event.complaintId())
                .update();
    }

    private void nothingDue(ComplaintEvent event) {
        jdbc.sql("update case_file set due = null, due_clock = null, due_rule = null where complaint_id = :id")
                .param("id", event.complaintId())
                .update();
    }

    private void touch(ComplaintEvent event, long version) {
        jdbc.sql("update case_file set version = :version where complaint_id = :id")
                .param("version", version)
                .param("id", event.complaintId())
                .update();
    }

    private @Nullable String sealed(ComplaintEvent event, String column, @Nullable String text) {
        return text == null
                ? null
                : sealer.sealForView(event.caseId(), CaseFiles.context(column), text)
                        .orElse(null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
