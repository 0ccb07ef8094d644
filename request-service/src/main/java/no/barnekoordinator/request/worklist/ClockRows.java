package no.barnekoordinator.request.worklist;

import java.time.ZoneOffset;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.request.handling.event.ClockReminded;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.RequestEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of a request. */
@Component
class ClockRows {

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void started(ClockStarted event) {
        jdbc.sql("""
                insert into worklist_clock (request_id, clock, rule_id, started_at, due, state)
                values (:request, :clock, :rule, :started, :due, 'RUNNING')
                on conflict (request_id, clock) do update set rule_id = excluded.rule_id, started_at = excluded.started_at,
                  due = excluded.due, state = excluded.state, reminded_at = null
                """)
                .param("request", event.requestId())
                .param("clock", event.clock().name())
                .param("rule", event.ruleId())
                .param("started", event.happenedAt().atOffset(ZoneOffset.UTC))
                .param("due", event.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    void reminded(ClockReminded event) {
        jdbc.sql("update worklist_clock set reminded_at = :at where request_id = :request and clock = :clock")
                .param("request", event.requestId())
                .param("clock", event.clock().name())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void stopped(RequestEvent event, ClockKind clock, String state) {
        jdbc.sql("update worklist_clock set state = :state where request_id = :request and clock = :clock")
                .param("state", state)
                .param("request", event.requestId())
                .param("clock", clock.name())
                .update();
    }
}
