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

    @Test
    void a_need_is_a_request_from_when_the_family_wishes_it() {
        Step need = step(Kind.NEED, "REFERRED", "/api/v1/needs", Map.of("requestId", "f.request"));
        Step notReached = request(Kind.FAMILY_CONTACT, "NOT_REACHED", "family-contact");
        Step wished = request(Kind.FAMILY_CONTACT, "WISHES", "family-contact");

        assertThat(figures(DUE, need, notReached)).containsEntry("requests", 0L);
        assertThat(figures(DUE, need, notReached, wished))
                .containsEntry("requests", 1L)
                .containsEntry("requestsByChannel", Map.of("REFERRED", 1L));
    }

    @Test
    void a_correction_changes_the_channel_and_a_duplicate_is_received_and_not_counted() {
        Step asked = step(Kind.REQUEST, "ORAL", "/api/v1/requests", Map.of("requestId", "f.request"));
        Step again = step(Kind.REQUEST, "ONLINE", "/api/v1/requests", Map.of("requestId", "f.again"));
        Step corrected = request(Kind.CORRECTION, "WRITTEN", "correction");
        Step duplicate = step(Kind.REQUEST_CLOSING, "DUPLICATE", "/api/v1/requests/{f.again}/closing", Map.of());

        assertThat(figures(DUE, asked, corrected, again, duplicate))
                .containsEntry("requests", 2L)
                .containsEntry("requestsByChannel", Map.of("ONLINE", 1L, "WRITTEN", 1L))
                .containsEntry("requestsCounted", 1L);
    }

    private static Step request(Kind kind, String detail, String what) {
        return step(kind, detail, "/api/v1/requests/{f.request}/" + what, Map.of());
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
        return step(kind, "GRANTED", day, path, body, keeps);
    }

    private static Step step(Kind kind, String detail, String path, Map<String, String> keeps) {
        return step(kind, detail, 1, path, Map.of(), keeps);
    }

    private static Step step(
            Kind kind, String detail, int day, String path, Map<String, Object> body, Map<String, String> keeps) {
        return new Step(
                "key-of-a-step",
                "f",
                day,
                Slot.NOON,
                Optional.empty(),
                "0301",
                kind,
                detail,
                "POST",
                path,
                body,
                keeps,
                false);
    }
}
