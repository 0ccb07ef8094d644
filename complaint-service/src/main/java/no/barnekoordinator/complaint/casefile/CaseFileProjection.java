package no.barnekoordinator.complaint.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.complaint.casefile.CaseFile.Said;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintSupplemented;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DefectMended;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.DetrimentNotified;
import no.barnekoordinator.complaint.handling.event.FulfilmentBreached;
import no.barnekoordinator.complaint.handling.event.FulfilmentOrdered;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.complaint.handling.event.MoreAsked;
import no.barnekoordinator.complaint.handling.event.OtherChannelChosen;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.complaint.handling.event.OwnPartCarriedOut;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import no.barnekoordinator.contracts.request.DeliveryChannel;
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
        for (String table : List.of("case_letter", "case_step", "case_text", "case_file")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @EventHandler
    void on(ComplaintFiled event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into case_file (complaint_id, case_id, reference, municipality, ground, request_id, decided_on,
                  known_on, deadline_rule, last_day, in_time, complainant, filed_by, written_down, channel, unmet, delivered_on, sealed_name,
                  sealed_phone, sealed_words, filed_at, stage, version)
                values (:id, :case, :reference, :municipality, :ground, :request, :decidedOn, :knownOn, :rule, :lastDay,
                  :inTime, :complainant, :filedBy, :writtenDown, :channel, :unmet, :deliveredOn, :name, :phone, :words, :at, 'RECEIVED', :version)
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
                .param("channel", event.channel().name())
                .param("unmet", event.unmet().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("deliveredOn", event.deliveredOn())
                .param("name", sealed(event, "sealed_name", event.complainantName()))
                .param("phone", sealed(event, "sealed_phone", event.complainantPhone()))
                .param("words", sealed(event, "sealed_words", event.words()))
                .param("at", utc(event.happenedAt()))
                .param("version", version)
                .update();
        step(event, version);
    }

    @EventHandler
    void on(ComplaintChecked event, @SequenceNumber long version) {
        set(
                        event,
                        version,
                        "standing = :standing, signature = :signature, authority = :authority, deadline = :deadline")
                .param("standing", event.standing().name())
                .param("signature", event.signature().name())
                .param("authority", event.authority().name())
                .param("deadline", event.deadline().name())
                .update();
        step(event, version);
    }

    @EventHandler
    void on(DefectFound event, @SequenceNumber long version) {
        set(event, version, "defects = :defects, mend_by = :mendBy")
                .param("defects", event.defects().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("mendBy", event.mendBy())
                .update();
        say(event, version, Said.Kind.DEFECT, null, event.explanation());
        step(event, version);
    }

    @EventHandler
    void on(DefectMended event, @SequenceNumber long version) {
        set(event, version, "defects = null, mend_by = null").update();
        step(event, version);
    }

    @EventHandler
    void on(LatenessJudged event, @SequenceNumber long version) {
        set(event, version, "lateness = :lateness")
                .param("lateness", event.judgement().name())
                .update();
        say(event, version, Said.Kind.LATENESS, null, event.reason());
        step(event, version);
    }

    @EventHandler
    void on(MoreAsked event, @SequenceNumber long version) {
        set(event, version, "").update();
        say(event, version, Said.Kind.QUESTION, event.askId(), event.question());
        step(event, version);
    }

    @EventHandler
    void on(ComplaintSupplemented event, @SequenceNumber long version) {
        set(event, version, "").update();
        say(event, version, Said.Kind.SUPPLEMENT, event.askId(), event.words());
        step(event, version);
    }

    @EventHandler
    void on(DeferredEffectGranted event, @SequenceNumber long version) {
        set(event, version, "deferred_effect = true").update();
        say(event, version, Said.Kind.DEFERRED_EFFECT, null, event.reason());
        step(event, version);
    }

    @EventHandler
    void on(DeferredEffectDenied event, @SequenceNumber long version) {
        set(event, version, "deferred_effect = false").update();
        say(event, version, Said.Kind.DEFERRED_EFFECT, null, event.reason());
        step(event, version);
    }

    @EventHandler
    void on(ComplaintReassessed event, @SequenceNumber long version) {
        boolean reversed = event.result() == ReassessmentResult.REVERSED;
        if (reversed) {
            nothingDue(event);
        }
        set(event, version, """
                stage = :stage, reassessment = :result, reassessed_at = :at, sealed_reassessment = :text,
                independence = :independence, own_part = :ownPart
                """)
                .param(
                        "ownPart",
                        event.result() == ReassessmentResult.PARTLY_REVERSED ? CaseFile.OwnPart.DUE.name() : null)
                .param("stage", (reversed ? Stage.REVERSED : Stage.REASSESSED).name())
                .param("result", event.result().name())
                .param("at", utc(event.happenedAt()))
                .param("text", sealed(event, "sealed_reassessment", event.statement()))
                .param("independence", event.independence().name())
                .update();
        if (event.onlyOneReason() != null) {
            say(event, version, Said.Kind.ONLY_ONE, null, event.onlyOneReason());
        }
        step(event, version);
    }

    @EventHandler
    void on(ComplaintDismissed event, @SequenceNumber long version) {
        nothingDue(event);
        set(event, version, """
                stage = :stage, dismissed_at = :at, sealed_dismissal = :text, dismissal_cause = :cause
                """)
                .param("stage", Stage.DISMISSED.name())
                .param("at", utc(event.happenedAt()))
                .param("text", sealed(event, "sealed_dismissal", event.reason()))
                .param("cause", event.cause().name())
                .update();
        step(event, version);
    }

    @EventHandler
    void on(ComplaintForwarded event, @SequenceNumber long version) {
        nothingDue(event);
        set(event, version, """
                stage = :stage, forwarded_at = :at, county_governor = :governor, sealed_statement = :text
                """)
                .param("stage", Stage.FORWARDED.name())
                .param("at", utc(event.happenedAt()))
                .param("governor", event.countyGovernor())
                .param("text", sealed(event, "sealed_statement", event.statement()))
                .update();
        step(event, version);
    }

    @EventHandler
    void on(DetrimentNotified event, @SequenceNumber long version) {
        set(event, version, "detriment_notified_at = :at")
                .param("at", utc(event.happenedAt()))
                .update();
        say(event, version, Said.Kind.DETRIMENT, null, event.reason());
        step(event, version);
    }

    @EventHandler
    void on(OutcomeReceived event, @SequenceNumber long version) {
        nothingDue(event);
        set(event, version, """
                stage = :stage, outcome = :outcome, outcome_at = :at, sealed_directions = :text, fulfil_by = :fulfilBy,
                to_detriment = :toDetriment
                """)
                .param("stage", Stage.DECIDED.name())
                .param("outcome", event.outcome().name())
                .param("at", utc(event.happenedAt()))
                .param("text", sealed(event, "sealed_directions", event.directions()))
                .param("fulfilBy", event.fulfilBy())
                .param("toDetriment", event.toDetriment())
                .update();
        step(event, version);
    }

    @EventHandler
    void on(FulfilmentOrdered event, @SequenceNumber long version) {
        ResponsibleParty responsible = event.responsible();
        set(event, version, "responsible = :responsible, fulfil_by = :fulfilBy")
                .param("responsible", responsible == null ? null : responsible.name())
                .param("fulfilBy", event.fulfilBy())
                .update();
        if (event.responsibleName() != null) {
            say(event, version, Said.Kind.RESPONSIBLE, null, event.responsibleName());
        }
        step(event, version);
    }

    @EventHandler
    void on(FulfilmentBreached event, @SequenceNumber long version) {
        set(event, version, "fulfilment_breached_at = :at")
                .param("at", utc(event.happenedAt()))
                .update();
        step(event, version);
    }

    @EventHandler
    void on(OwnPartCarriedOut event, @SequenceNumber long version) {
        set(event, version, "own_part = :done")
                .param("done", CaseFile.OwnPart.DONE.name())
                .update();
        step(event, version);
    }

    @EventHandler
    void on(OutcomeCarriedOut event, @SequenceNumber long version) {
        nothingDue(event);
        set(event, version, """
                stage = :stage, carried_out_at = :at,
                own_part = case when own_part is null then null else :done end
                """)
                .param("done", CaseFile.OwnPart.DONE.name())
                .param("stage", Stage.CARRIED_OUT.name())
                .param("at", utc(event.happenedAt()))
                .update();
        if (event.newAssessment() != null) {
            say(event, version, Said.Kind.NEW_ASSESSMENT, null, event.newAssessment());
        }
        step(event, version);
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long version) {
        nothingDue(event);
        set(event, version, "stage = :stage, withdrawn_at = :at")
                .param("stage", Stage.WITHDRAWN.name())
                .param("at", utc(event.happenedAt()))
                .update();
        step(event, version);
    }

    @EventHandler
    void on(OtherChannelChosen event, @SequenceNumber long version) {
        set(event, version, "other_channels = concat_ws(',', other_channels, :channel::text)")
                .param("channel", event.channel().name())
                .update();
        step(event, version);
    }

    @EventHandler
    void on(LetterProduced event) {
        jdbc.sql("""
                insert into case_letter (letter_id, complaint_id, kind, made_at) values (:letter, :id, :kind, :at)
                on conflict (letter_id) do nothing
                """)
                .param("letter", event.letterId())
                .param("id", event.complaintId())
                .param("kind", event.kind().name())
                .param("at", utc(event.happenedAt()))
                .update();
    }

    @EventHandler
    void on(DeliveryAttempted event) {
        DeliveryChannel channel = event.channel();
        jdbc.sql("""
                update case_letter set attempts = :attempt, outcome = :outcome, channel = :channel, code = :code,
                  attempted_at = :at
                where letter_id = :letter
                """)
                .param("attempt", event.attempt())
                .param("outcome", event.outcome().name())
                .param("channel", channel == null ? null : channel.name())
                .param("code", event.code())
                .param("at", utc(event.happenedAt()))
                .param("letter", event.letterId())
                .update();
    }

    @EventHandler
    void on(CaseFileProduced event) {
        jdbc.sql("update case_file set document_id = :document, data_id = :data where complaint_id = :id")
                .param("document", event.documentId())
                .param("data", event.dataId())
                .param("id", event.complaintId())
                .update();
    }

    @EventHandler
    void on(ClockStarted event, @SequenceNumber long version) {
        if (event.clock() == ComplaintClock.DEFECT) {
            set(event, version, "").update(); // the complainant's own, shown with what is to be mended
        } else {
            set(event, version, "due = :due, due_clock = :clock, due_rule = :rule")
                    .param("due", utc(event.due()))
                    .param("clock", event.clock().name())
                    .param("rule", event.ruleId())
                    .update();
        }
        clockStep(event, version, event.clock());
    }

    @EventHandler
    void on(ClockMet event, @SequenceNumber long version) {
        set(event, version, "").update();
        clockStep(event, version, event.clock());
    }

    @EventHandler
    void on(ClockBreached event, @SequenceNumber long version) {
        // What is due stays: the duty is still owed, and now over its time. A complainant's own time is no duty.
        set(event, version, event.clock() == ComplaintClock.DEFECT ? "" : "late = true")
                .update();
        clockStep(event, version, event.clock());
    }

    @EventHandler
    void on(ClockCancelled event, @SequenceNumber long version) {
        set(event, version, "").update();
        clockStep(event, version, event.clock());
    }

    private JdbcClient.StatementSpec set(ComplaintEvent event, long version, String assignments) {
        String more = assignments.isEmpty() ? "" : ", " + assignments;
        return jdbc.sql("update case_file set version = :version" + more + " where complaint_id = :id")
                .param("version", version)
                .param("id", event.complaintId());
    }

    private void say(ComplaintEvent event, long sequence, Said.Kind kind, @Nullable UUID askId, @Nullable String text) {
        jdbc.sql("""
                insert into case_text (complaint_id, sequence, kind, ask_id, sealed, at)
                values (:id, :sequence, :kind, :ask, :text, :at)
                on conflict (complaint_id, sequence) do nothing
                """)
                .param("id", event.complaintId())
                .param("sequence", sequence)
                .param("kind", kind.name())
                .param("ask", askId)
                .param(
                        "text",
                        text == null
                                ? null
                                : sealer.sealForView(event.caseId(), CaseFiles.TEXT, text)
                                        .orElse(null))
                .param("at", utc(event.happenedAt()))
                .update();
    }

    private void step(ComplaintEvent event, long sequence) {
        clockStep(event, sequence, null);
    }

    private void clockStep(ComplaintEvent event, long sequence, @Nullable ComplaintClock clock) {
        jdbc.sql("""
                insert into case_step (complaint_id, sequence, name, clock, at)
                values (:id, :sequence, :name, :clock, :at)
                on conflict (complaint_id, sequence) do nothing
                """)
                .param("id", event.complaintId())
                .param("sequence", sequence)
                .param("name", event.getClass().getSimpleName())
                .param("clock", clock == null ? null : clock.name())
                .param("at", utc(event.happenedAt()))
                .update();
    }

    private void nothingDue(ComplaintEvent event) {
        jdbc.sql("update case_file set due = null, due_clock = null, due_rule = null where complaint_id = :id")
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
