package no.barnekoordinator.request.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.handling.CheckClock;
import no.barnekoordinator.request.handling.RequestId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The statutory clocks, woken by the scheduler on the test's clock. */
class ClocksTest extends RequestServiceTest {

    @Autowired
    private Commands commands;

    @AfterEach
    void backToNow() {
        CLOCK.set(NOW.atZone(java.time.ZoneId.of("Europe/Oslo")).toInstant());
    }

    private void awaitDeadlines(String request, int count) {
        await("the reaction has set the deadlines")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_instance like :like")
                                        .param("like", "request-clock|" + request + "%")
                                        .query(Integer.class)
                                        .single())
                                .isEqualTo(count));
    }

    @Test
    void a_month_without_a_reply_is_a_breach_stated_once() {
        String request = received();
        awaitDeadlines(request, 2);
        CLOCK.advanceDays(37);

        await("the scheduler wakes the request")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(history(request)).contains("request.ClockBreached"));
        commands.sendAsSystem(
                new CheckClock(new RequestId(java.util.UUID.fromString(request)), ClockKind.PRELIMINARY_REPLY),
                "request",
                "test");

        assertThat(Collections.frequency(history(request), "request.ClockBreached"))
                .isEqualTo(1);
        // It happened when the month ran out: after the Tuesday that follows Easter.
        assertThat(jdbc.sql(
                                "select payload ->> 'happenedAt' from event where stream = :s and name = 'request.ClockBreached'")
                        .param("s", "request-" + request)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-04-07T22:00:00Z");
    }

    @Test
    void a_reply_in_time_stops_the_clock_and_its_deadline() {
        String request = received();
        awaitDeadlines(request, 2);
        Answer reply = post(
                "/api/v1/requests/" + request + "/preliminary-reply",
                Map.of("expectedOn", "2026-04-20", "reason", "Vi venter på sykehuset."),
                ASSESSOR);
        assertThat(reply.status().value()).as(reply.text()).isEqualTo(202);

        assertThat(history(request)).containsSubsequence("request.PreliminaryReplySent", "request.ClockMet");
        awaitDeadlines(request, 1);
    }
}
