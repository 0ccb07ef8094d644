package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayedV1;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statutory clocks. Each start is a run of its own; what follows belongs to the latest run. */
final class ClockRows {

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(ClockStartedV1 fact) {
        Upsert.into(jdbc, "clock_view")
                .key("subject", fact.subject())
                .key("clock", fact.clock())
                .key("run", latestRun(fact.subject(), fact.clock()) + 1)
                .with("case_id", fact.caseId())
                .with("municipality", fact.municipality())
                .with("rule_id", fact.ruleId())
                .set("started_at", fact.happenedAt())
                .set("due", fact.due())
                .write();
    }

    void on(ClockMetV1 fact) {
        end(
                "met_at",
                fact.subject(),
                fact.clock(),
                fact.caseId(),
                fact.municipality(),
                fact.ruleId(),
                fact.happenedAt());
    }

    void on(ClockBreachedV1 fact) {
        end(
                "breached_at",
                fact.subject(),
                fact.clock(),
                fact.caseId(),
                fact.municipality(),
                fact.ruleId(),
                fact.happenedAt());
    }

    void on(ClockCancelledV1 fact) {
        end(
                "cancelled_at",
                fact.subject(),
                fact.clock(),
                fact.caseId(),
                fact.municipality(),
                fact.ruleId(),
                fact.happenedAt());
    }

    /** What was late is there, or waited for no more: counted once, by its clock, and no longer open. */
    void on(CooperationDelayEndedV1 fact) {
        clockOf(fact.cause()).ifPresent(clock -> over(fact.subject(), clock, fact.happenedAt()));
    }

    /** It is late again, in a case that has opened again. */
    void on(CooperationDelayedV1 fact) {
        clockOf(fact.cause()).ifPresent(clock -> over(fact.subject(), clock, null));
    }

    void on(VacancyEndedV1 fact) {
        over(fact.caseId(), ClockKind.VACANCY, fact.happenedAt());
    }

    /** Clocks that run go with the request; those that have ended are the history of where they ended. */
    void on(RequestTransferredV1 fact) {
        jdbc.sql("""
                update clock_view set municipality = :to
                where subject = :request and met_at is null and breached_at is null and cancelled_at is null
                """)
                .param("to", fact.municipality())
                .param("request", fact.requestId())
                .update();
    }

    private void end(
            String column,
            UUID subject,
            ClockKind clock,
            UUID caseId,
            String municipality,
            String ruleId,
            Instant happenedAt) {
        Upsert.into(jdbc, "clock_view")
                .key("subject", subject)
                .key("clock", clock)
                .key("run", Math.max(1, latestRun(subject, clock)))
                .with("case_id", caseId)
                .with("municipality", municipality)
                .with("rule_id", ruleId)
                .set(column, happenedAt)
                .write();
    }

    private void over(UUID subject, ClockKind clock, @Nullable Instant at) {
        jdbc.sql("""
                update clock_view set over_at = :at::timestamptz
                where subject = :subject and clock = :clock and run = :run and breached_at is not null
                """)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("subject", subject)
                .param("clock", clock.name())
                .param("run", latestRun(subject, clock))
                .update();
    }

    /** Empty where no clock runs, or what became of its service says whether it is open. */
    private static Optional<ClockKind> clockOf(DelayCause cause) {
        return switch (cause) {
            case MEETING_NOT_HELD -> Optional.of(ClockKind.MEETING);
            case PLAN_NOT_REVISED -> Optional.of(ClockKind.PLAN_REVISION);
            case NEED_NOT_MET -> Optional.of(ClockKind.SERVICE_NEED);
            case ANSWER_NOT_GIVEN -> Optional.of(ClockKind.SERVICE_ANSWER);
            case DUE_DATE_PASSED, START_MOVED -> Optional.empty();
        };
    }

    private int latestRun(UUID subject, ClockKind clock) {
        return jdbc.sql("select coalesce(max(run), 0) from clock_view where subject = :subject and clock = :clock")
                .param("subject", subject)
                .param("clock", clock.name())
                .query(Integer.class)
                .single();
    }
}
