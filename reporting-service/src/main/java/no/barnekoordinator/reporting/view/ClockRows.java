package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayedV1;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import org.jspecify.annotations.Nullable;

/** Statutory clocks. Each start is a run of its own; what follows belongs to the latest run. */
final class ClockRows {

    private final Rows rows;

    ClockRows(Rows rows) {
        this.rows = rows;
    }

    void on(ClockStartedV1 fact) {
        Upsert.into(rows, "clock_view")
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

    /** Whatever was late by a wrong birth date is waited for by a right one, or not yet. */
    void on(AdulthoodUndoneV1 fact) {
        over(fact.transitionId(), ClockKind.TRANSITION_PLAN, fact.happenedAt());
    }

    void on(VacancyEndedV1 fact) {
        over(fact.caseId(), ClockKind.VACANCY, fact.happenedAt());
    }

    /** Clocks that run go with the request; those that have ended are the history of where they ended. */
    void on(RequestTransferredV1 fact) {
        Map<String, @Nullable Object> running = new LinkedHashMap<>();
        running.put("subject", fact.requestId());
        running.put("met_at", null);
        running.put("breached_at", null);
        running.put("cancelled_at", null);
        rows.change("clock_view", running, "municipality", fact.municipality());
    }

    private void end(
            String column,
            UUID subject,
            ClockKind clock,
            UUID caseId,
            String municipality,
            String ruleId,
            Instant happenedAt) {
        Upsert.into(rows, "clock_view")
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
        Map<String, @Nullable Object> latest =
                Map.of("subject", subject, "clock", clock.name(), "run", latestRun(subject, clock));
        boolean breached = rows.find("clock_view", latest).stream().anyMatch(run -> run.get("breached_at") != null);
        if (breached) {
            rows.change("clock_view", latest, "over_at", at);
        }
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
        return rows.find("clock_view", Map.of("subject", subject, "clock", clock.name())).stream()
                .mapToInt(run -> run.get("run") instanceof Integer number ? number : 0)
                .max()
                .orElse(0);
    }
}
