package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.handling.AdoptInformationProcedure.ProcedureId;
import no.barnekoordinator.request.unit.Units;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class InformationProcedureTest extends RequestServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LAPSED = "request.InformationProcedureLapsed";

    @Autowired
    private Commands commands;

    @Autowired
    private CaughtUp caughtUp;

    @AfterEach
    void backToNow() {
        CLOCK.set(NOW.atZone(Oslo.ZONE).toInstant());
    }

    private static String path(String municipality) {
        return "/api/v1/municipalities/" + municipality + "/information-procedure";
    }

    private static String unit(String municipality) {
        return TokenIssuer.token(Person.of(Role.ASSESSOR, municipality));
    }

    private Answer adopt(String municipality, String adoptedOn, String published, String review) {
        Map<String, Object> body = new HashMap<>();
        body.put("adoptedOn", adoptedOn);
        body.put("lastPublishedOn", published);
        body.put("howFamiliesAreTold", "Helsestasjonen forteller alle familier det gjelder.");
        body.put("nextReviewOn", review);
        return put(path(municipality), body, unit(municipality));
    }

    private Answer publish(String municipality, String on) {
        return post(path(municipality) + "/publications", Map.of("publishedOn", on), unit(municipality));
    }

    private List<String> told(String municipality) {
        return jdbc.sql("select name from event where stream = :stream order by sequence")
                .param("stream", "information-procedure-" + municipality)
                .query(String.class)
                .list();
    }

    private void awaitDeadline(String municipality, String due) {
        await("the reaction has set the deadline").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        jdbc.sql("select execution_time::date::text from scheduled_tasks where task_instance = :id")
                                .param("id", "procedure-review|" + municipality)
                                .query(String.class)
                                .list())
                .containsExactly(due));
    }

    @Test
    void a_review_day_that_passes_is_stated_once_as_of_its_end_in_norway() {
        adopt("1806", "2026-01-05", null, "2026-03-10");
        awaitDeadline("1806", "2026-03-10");
        CLOCK.advanceDays(20);

        await("the scheduler wakes the procedure").atMost(PATIENCE).untilAsserted(() -> assertThat(told("1806"))
                .contains(LAPSED));
        commands.sendAsSystem(new CheckInformationProcedure(new ProcedureId("1806")), "request", "test");

        assertThat(Collections.frequency(told("1806"), LAPSED)).isEqualTo(1);
        assertThat(jdbc.sql("select payload ->> 'happenedAt' from event where stream = :s and name = :name")
                        .param("s", "information-procedure-1806")
                        .param("name", LAPSED)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-03-10T23:00:00Z");
    }

    @Test
    void on_the_review_day_itself_nothing_has_lapsed() {
        adopt("1804", "2026-01-05", null, "2026-03-02");
        commands.sendAsSystem(new CheckInformationProcedure(new ProcedureId("1804")), "request", "test");

        assertThat(told("1804")).doesNotContain(LAPSED);
    }

    @Test
    void a_new_adoption_moves_the_review_and_can_lapse_anew() {
        adopt("1520", "2026-01-05", null, "2026-03-10");
        adopt("1520", "2026-03-01", null, "2026-03-24");
        awaitDeadline("1520", "2026-03-24");
        CLOCK.advanceDays(10);
        commands.sendAsSystem(new CheckInformationProcedure(new ProcedureId("1520")), "request", "test");
        assertThat(told("1520")).doesNotContain(LAPSED);

        CLOCK.advanceDays(20);
        await("the scheduler wakes the procedure").atMost(PATIENCE).untilAsserted(() -> assertThat(told("1520"))
                .containsOnlyOnce(LAPSED));
        adopt("1520", "2026-03-30", null, "2026-03-31");
        CLOCK.advanceDays(5);
        await("the new review day has passed too").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        Collections.frequency(told("1520"), LAPSED))
                .isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-07, 2026-03-09", "2026-04-02, 2026-04-07", "2026-05-17, 2026-05-18"})
    void a_review_is_set_to_a_working_day_and_the_next_one_is_named(String day, String next) {
        Answer answer = adopt("1505", "2026-01-05", null, day);

        assertThat(answer.status().value()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("date-not-working-day");
        assertThat(answer.body().path("detail").asString()).contains(next);
        assertThat(told("1505")).isEmpty();
    }

    @Test
    void telling_families_again_is_the_last_they_were_told_whatever_the_order_it_is_registered_in() {
        adopt("1506", "2026-01-05", "2026-01-10", "2026-09-01");
        assertThat(publish("1506", "2026-02-20").status().value()).isEqualTo(202);
        publish("1506", "2026-02-01");

        assertThat(caughtUp.await(Units.PROCESSOR)).isTrue();
        assertThat(get(path("1506"), null).body().path("lastPublishedOn").asString())
                .isEqualTo("2026-02-20");
    }

    @Test
    void families_cannot_have_been_told_tomorrow_nor_before_there_was_a_procedure() {
        adopt("1511", "2026-01-05", null, "2026-09-01");

        assertThat(publish("1511", "2026-03-03").problem()).isEqualTo("publication-in-future");
        assertThat(publish("1511", "2026-01-04").problem()).isEqualTo("publication-before-adoption");
        assertThat(adopt("1511", "2026-01-05", "2026-03-03", "2026-09-01").problem())
                .isEqualTo("publication-in-future");
        assertThat(post(path("1511") + "/publications", Map.of(), unit("1511")).problem())
                .isEqualTo("publication-date-missing");
        assertThat(publish("1514", "2026-03-01").status().value()).isEqualTo(404);
        assertThat(told("1511")).containsExactly("request.InformationProcedureAdopted");
    }

    @Test
    void another_municipality_can_neither_adopt_nor_publish() {
        adopt("1515", "2026-01-05", null, "2026-09-01");

        assertThat(post(path("1515") + "/publications", Map.of("publishedOn", "2026-03-01"), ASSESSOR)
                        .status()
                        .value())
                .isEqualTo(404);
    }
}
