package no.barnekoordinator.local.simulation.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.country.Slot;
import no.barnekoordinator.local.simulation.country.Step;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import org.junit.jupiter.api.Test;

/** Day 0 is the first of March; the services are due on the tenth of March, which is day 9. */
class ExpectedTest {

    private static final Scenario SCENARIO = new Scenario(1, LocalDate.of(2026, 3, 1), 60, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final Step SERVICE =
            step(Kind.SERVICE, 0, "/api/v1/cases/{f.case}/services", Map.of("dueOn", DUE), Map.of("serviceId", "f.s"));

    @Test
    void a_service_not_delivered_is_delayed_from_the_day_after_it_was_due() {
        assertThat(delays(DUE, SERVICE)).isEqualTo(0L);
        assertThat(delays(DUE.plusDays(1), SERVICE)).isEqualTo(1L);
    }

    @Test
    void a_service_delivered_on_the_last_day_is_in_time_and_one_a_day_later_was_delayed() {
        assertThat(delays(DUE.plusDays(30), SERVICE, delivery(9))).isEqualTo(0L);
        assertThat(delays(DUE.plusDays(30), SERVICE, delivery(10))).isEqualTo(1L);
    }

    @Test
    void a_service_of_a_case_that_closed_before_the_day_had_ended_is_never_delayed() {
        assertThat(delays(DUE.plusDays(30), SERVICE, closing(9))).isEqualTo(0L);
        assertThat(delays(DUE.plusDays(30), SERVICE, closing(10))).isEqualTo(1L);
    }

    @Test
    void a_family_granted_twice_has_one_case() {
        Step granted = step(Kind.DECISION, 1, "/decision", Map.of(), Map.of());

        assertThat(figures(DUE, granted, granted)).containsEntry("cases", 1L);
    }

    private static Step delivery(int day) {
        return step(Kind.DELIVERY, day, "/api/v1/cases/{f.case}/services/{f.s}/delivery", Map.of(), Map.of());
    }

    private static Step closing(int day) {
        return step(Kind.CLOSING, day, "/api/v1/cases/{f.case}/closing", Map.of(), Map.of());
    }

    private static Object delays(LocalDate today, Step... steps) {
        return figures(today, steps).get("delays");
    }

    private static Map<String, Object> figures(LocalDate today, Step... steps) {
        return new Expected(SCENARIO, List.of(steps), today).figures();
    }

    private static Step step(Kind kind, int day, String path, Map<String, Object> body, Map<String, String> keeps) {
        return new Step(
                "key-of-a-step",
                "f",
                day,
                Slot.NOON,
                Optional.empty(),
                "0301",
                kind,
                "GRANTED",
                "POST",
                path,
                body,
                keeps,
                false);
    }
}
