package no.barnekoordinator.coordination.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.MeasureProgressed;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the view of individual plans. */
@Component
@ProcessingGroup(PlanViews.PROCESSOR)
class PlanProjection {

    private final JdbcClient jdbc;
    private final PlanSeal seal;
    private final JsonMapper json;

    PlanProjection(JdbcClient jdbc, PlanSeal seal, JsonMapper json) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
    }

    @EventHandler
    void on(PlanEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case PlanStarted e -> {
                jdbc.sql("""
                        insert into plan_row (case_id, plan_id, municipality, version, started_at, revised_at, revise_by)
                        values (:case, :plan, :municipality, 1, :at, :at, :by) on conflict (case_id) do nothing
                        """)
                        .param("case", e.caseId())
                        .param("plan", e.planId())
                        .param("municipality", e.municipality())
                        .param("at", utc(e.happenedAt()))
                        .param("by", e.reviseBy())
                        .update();
                version(
                        new Version(
                                e.caseId(), 1, e.contents(), e.measures(), e.validFrom(), e.validTo(), e.reviseBy()),
                        e.bases(),
                        e.consentedBy(),
                        e.consentedOn(),
                        e.happenedAt());
            }
            case PlanRevised e -> {
                jdbc.sql("""
                        update plan_row set version = :version, revised_at = :at, revise_by = :by, overdue = false
                        where case_id = :case
                        """)
                        .param("version", e.version())
                        .param("at", utc(e.happenedAt()))
                        .param("by", e.reviseBy())
                        .param("case", e.caseId())
                        .update();
                version(
                        new Version(
                                e.caseId(),
                                e.version(),
                                e.contents(),
                                e.measures(),
                                e.validFrom(),
                                e.validTo(),
                                e.reviseBy()),
                        e.bases(),
                        e.consentedBy(),
                        e.consentedOn(),
                        e.happenedAt());
            }
            case MeasureProgressed e -> progress(e, sequence);
            case PlanClosed e -> closed(e.caseId(), true);
            case PlanReopened e -> closed(e.caseId(), false);
        }
    }

    @EventHandler
    void on(ClockBreached event) {
        if (event.clock() == ClockKind.PLAN_REVISION) {
            jdbc.sql("update plan_row set overdue = true where case_id = :case")
                    .param("case", event.caseId())
                    .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from plan_progress").update();
        jdbc.sql("delete from plan_version").update();
        jdbc.sql("delete from plan_row").update();
    }

    /** What a version says, apart from what it rests on. */
    private record Version(
            UUID caseId,
            int version,
            @Nullable PlanContents contents,
            List<PlannedMeasure> measures,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LocalDate reviseBy) {}

    private void version(Version v, List<PlanBasis> bases, PlanConsent by, LocalDate on, Instant at) {
        jdbc.sql("""
                insert into plan_version (case_id, version, contents_sealed, measures, valid_from, valid_to, revise_by,
                  bases, consented_by, consented_on, made_at)
                values (:case, :version, :contents, :measures, :from, :to::date, :reviseBy, :bases, :by, :on, :at)
                on conflict (case_id, version) do nothing
                """)
                .param("case", v.caseId())
                .param("version", v.version())
                .param("contents", seal.contents(v.caseId(), v.contents()))
                .param("measures", json.writeValueAsString(v.measures()))
                .param("from", v.validFrom())
                .param("to", v.validTo())
                .param("reviseBy", v.reviseBy())
                .param("bases", bases.stream().map(PlanBasis::name).collect(Collectors.joining(",")))
                .param("by", by.name())
                .param("on", on)
                .param("at", utc(at))
                .update();
    }

    private void progress(MeasureProgressed e, long sequence) {
        jdbc.sql("""
                insert into plan_progress (case_id, sequence, measure_id, progress, note_sealed, noted_at)
                values (:case, :sequence, :measure, :progress, :note, :at) on conflict (case_id, sequence) do nothing
                """)
                .param("case", e.caseId())
                .param("sequence", sequence)
                .param("measure", e.measureId())
                .param("progress", e.progress().name())
                .param("note", seal.note(e.caseId(), e.note()))
                .param("at", utc(e.happenedAt()))
                .update();
    }

    private void closed(UUID caseId, boolean closed) {
        jdbc.sql("update plan_row set closed = :closed where case_id = :case")
                .param("closed", closed)
                .param("case", caseId)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
