package no.barnekoordinator.request.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.barnekoordinator.platform.post.Addressee;
import no.barnekoordinator.testing.SyntheticIdentityNumber;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A letter on its way: every attempt is told, and the time to complain runs from when it came. */
class DeliveringALetterTest extends LetterTest {

    private String deadline(String request) {
        return get("/api/v1/requests/" + request, ASSESSOR)
                .body()
                .path("row")
                .path("complaintDeadline")
                .asString();
    }

    @Test
    void a_letter_that_is_refused_is_tried_again_and_the_time_to_complain_runs_from_the_day_it_came()
            throws IOException {
        closeThePostOffice("closed");
        String request = asked(Map.of());
        decide(request, true);
        JsonNode refused = letters(request, "DECISION", 1).getFirst();
        assertThat(outcome(refused)).isEqualTo("REFUSED");
        assertThat(refused.path("attempts").get(0).path("code").asString()).isEqualTo("closed");
        assertThat(history(request)).doesNotContain("request.DecisionDelivered");

        Files.delete(POST.resolve("REFUSE"));
        CLOCK.advanceDays(3);
        await("it is tried again").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(history(request))
                .contains("request.DecisionDelivered"));
        await("the worklist has heard").atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(deadline(request))
                .isEqualTo("2026-04-07"));
        // Thursday 5 March and four weeks is Maundy Thursday: the Tuesday after Easter. From the decision it would be
        // 30 March.
        assertThat(letters(request, "DECISION", 1).getFirst().path("attempts")).hasSize(2);
    }

    @Test
    void a_letter_nobody_can_be_reached_with_is_for_the_unit_to_hand_over() {
        String request = asked(Map.of("applicant", applicant(Map.of("address", ""))));
        decide(request, true);
        JsonNode letter = letters(request, "DECISION", 1).getFirst();
        assertThat(outcome(letter)).isEqualTo("GIVEN_UP");
        assertThat(letter.path("attempts").get(0).path("code").asString()).isEqualTo(Addressee.NO_WAY);

        Answer early = post(
                "/api/v1/requests/" + request + "/letters/" + id(letter) + "/delivery",
                Map.of("channel", "BY_HAND", "deliveredOn", "2026-03-01"),
                ASSESSOR);
        assertThat(early.status().value()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("delivery-before-letter");
        done(post(
                "/api/v1/requests/" + request + "/letters/" + id(letter) + "/delivery",
                Map.of("channel", "BY_HAND", "deliveredOn", "2026-03-02"),
                ASSESSOR));
        assertThat(history(request)).contains("request.DecisionDelivered");
    }

    @Test
    void to_a_protected_address_a_letter_goes_digitally_and_never_on_paper() throws IOException {
        String number = SyntheticIdentityNumber.of(java.time.LocalDate.of(1985, 5, 6), 12);
        Map<String, Object> secret = applicant(
                Map.of("address", "", "protection", "STRICTLY_CONFIDENTIAL", "nationalIdentityNumber", number));
        Answer withAddress = post(
                "/api/v1/requests",
                atTheCounter(Map.of("applicant", applicant(Map.of("protection", "CONFIDENTIAL")))),
                ASSESSOR);
        assertThat(withAddress.status().value()).isEqualTo(422);
        assertThat(withAddress.problem()).isEqualTo("address-of-protected");

        closeThePostOffice("closed");
        String request = asked(Map.of("applicant", secret));
        decide(request, true);
        JsonNode letter = letters(request, "DECISION", 1).getFirst();
        Answer onPaper = post(
                "/api/v1/requests/" + request + "/letters/" + id(letter) + "/delivery",
                Map.of("channel", "PAPER", "deliveredOn", "2026-03-02"),
                ASSESSOR);
        assertThat(onPaper.status().value()).as(onPaper.text()).isEqualTo(422);
        assertThat(onPaper.problem()).isEqualTo("protected-address");
        assertThat(onPaper.body().path("nextStep").asString()).isNotBlank();

        Files.delete(POST.resolve("REFUSE"));
        CLOCK.advanceDays(1);
        await("it goes digitally").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(jdbc.sql("""
                                select payload ->> 'channel' from event
                                where stream = :stream and name = 'request.DecisionDelivered'
                                """)
                        .param("stream", "request-" + request)
                        .query(String.class)
                        .list())
                .containsExactly("DIGITAL"));
    }

    @Test
    void a_family_that_lost_the_child_it_expected_gets_no_letter_and_no_reminder_any_more() throws IOException {
        closeThePostOffice("closed");
        String request = asked(Map.of(
                "applicant", applicant(Map.of("kind", "EXPECTING_PARENT")),
                "children", List.of(Map.of("expectedDate", "2026-06-01"))));
        letters(request, "RECEIPT", 1);
        done(post("/api/v1/requests/" + request + "/closing", Map.of("cause", "CHILD_LOST"), ASSESSOR));

        await("every deadline but the letter's is gone")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(waiting(request)).allMatch(task -> task.startsWith("letter-delivery|")));
        Files.delete(POST.resolve("REFUSE"));
        CLOCK.advanceDays(60);
        await("the letter is stopped").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        outcome(letters(request, "RECEIPT", 1).getFirst()))
                .isEqualTo("STOPPED"));
        assertThat(waiting(request)).isEmpty();
        assertThat(history(request)).doesNotContain("request.ClockReminded", "request.ClockBreached");
        try (Stream<java.nio.file.Path> sent = Files.walk(POST)) {
            assertThat(sent.map(java.nio.file.Path::toString))
                    .noneMatch(path ->
                            path.contains(id(letters(request, "RECEIPT", 1).getFirst())));
        }
    }

    private List<String> waiting(String request) {
        return jdbc.sql("select task_instance from scheduled_tasks where task_instance like :like")
                .param("like", "%" + request + "%")
                .query(String.class)
                .list();
    }

    @Test
    void what_was_wrongly_registered_and_must_go_takes_its_letters_with_it() {
        String request = asked(Map.of());
        JsonNode letter = letters(request, "RECEIPT", 1).getFirst();
        int facts = history(request).size();
        done(post(
                "/api/v1/requests/" + request + "/closing",
                Map.of("cause", "WRONG_REGISTRATION", "erase", true),
                ASSESSOR));

        await("the key is destroyed").atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        get("/api/v1/requests/" + request + "/letters/" + id(letter), ASSESSOR)
                                .status()
                                .value())
                .isEqualTo(404));
        assertThat(get("/api/v1/requests/" + request, ASSESSOR).text()).doesNotContain("Testesen", "Testveien");
        assertThat(history(request)).hasSizeGreaterThan(facts);
    }
}
