package no.barnekoordinator.reporting.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A municipality states what it did with the money; everybody may read it, and nobody is told who stated it. */
class StatementsTest extends ReportingServiceTest {

    private static final String API = "/api/v1/statements";
    private static final String PAGE = "/tilsyn/opplysninger";
    private static final Person NARVIK = Person.of("supervisor@1806");
    private static final Person BODO = Person.of("supervisor@1804");

    @Test
    void a_figure_is_stated_anew_with_its_history_and_stands_in_the_open_table() {
        assertThat(post(API, body("SPENT", "1400000", 0), NARVIK).status()).isEqualTo(201);
        assertThat(post(API, body("POSITIONS", "2.75", 0), NARVIK).status()).isEqualTo(201);
        assertThat(post(API, body("SPENT", "600000", 0), BODO).status()).isEqualTo(201);
        assertThat(post(API, body("SPENT", "1450000", 0), NARVIK).problem()).isEqualTo("statement-changed");
        Answer changed = post(API, body("SPENT", "1450000", 0), NARVIK);
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.body().get("revision").asInt()).isEqualTo(1);
        assertThat(post(API, body("SPENT", "1450000", 1), NARVIK).status()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> figure("stated-spent", "1806").equals("1450000"));

        assertThat(figure("stated-spent", "18")).isEqualTo("2050000");
        assertThat(figure("stated-positions", "1806")).isEqualTo("2.75");
        assertThat(figure("stated-trained", "1806")).as("not stated").isEqualTo("..");
        assertThat(figure("stating-municipalities", "18")).isEqualTo("2");
        String table = get(
                        "/api/v1/statistics/tables/statements/data?outputFormat=csv&period=2023&municipality=1806",
                        null)
                .text();
        assertThat(table).contains("1450000", "2,75");
        JsonNode stated = get(API + "?municipality=1806", null).body();
        assertThat(stated.toString())
                .contains("arsmelding-2023.pdf", "2023-12-31", "1400000")
                .doesNotContain(NARVIK.subject());
        assertThat(page(PAGE + "?municipality=1806", null).text())
                .contains("Narvik", "1\u00a0450\u00a0000", "1\u00a0400\u00a0000", "2,75", "arsmelding-2023.pdf")
                .doesNotContain(NARVIK.subject(), "<form method=\"post\" action=\"/tilsyn/opplysninger\"", "??");
    }

    @Test
    void what_cannot_be_right_is_refused_and_so_is_who_does_not_run_the_municipality() {
        assertThat(post(API, body("SPENT", "-1", 0), NARVIK).problem()).isEqualTo("statement-value");
        assertThat(post(API, body("TRAINED", "1.5", 0), NARVIK).problem()).isEqualTo("statement-value");
        assertThat(post(API, with("year", 2021), NARVIK).problem()).isEqualTo("statement-year");
        assertThat(post(API, with("asOf", "2026-06-16"), NARVIK).problem()).isEqualTo("statement-day");
        assertThat(post(API, with("source", "Kari sa det"), NARVIK).problem()).isEqualTo("source-malformed");
        assertThat(post(API, with("source", null), NARVIK).problem()).isEqualTo("field-missing");
        assertThat(post(API, with("topic", "WEATHER"), NARVIK).status()).isEqualTo(400);
        assertThat(post(API, body("SPENT", "1", 0), ANALYST).status()).isEqualTo(403);
        assertThat(post(API, body("SPENT", "1", 0), ASSESSOR).status()).isEqualTo(403);
        assertThat(get(API + "?municipality=9999", null).problem()).isEqualTo("municipality-unknown");
        assertThat(page(PAGE + "?municipality=9999", null).status()).isEqualTo(404);
    }

    @Test
    void on_the_page_the_supervisor_states_a_figure_of_the_own_municipality() {
        Person tromso = Person.of("supervisor@5501");
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(PAGE + "?lang=" + language, tromso).text())
                    .contains("<form method=\"post\" action=\"/tilsyn/opplysninger\"")
                    .doesNotContain("??");
        }
        assertThat(page(PAGE, null).status()).isEqualTo(200);
        Answer wrong = form(PAGE, typed("topic", "", "value", "mange"), tromso);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Velg hva tallet gjelder.", "mange").doesNotContain("??");

        Answer taken = form(PAGE, typed("value", "3,5"), tromso);
        assertThat(taken.status()).as(taken.text()).isEqualTo(302);
        await().atMost(PATIENCE).until(() -> figure("stated-positions", "5501").equals("3.5"));
        assertThat(page(PAGE + "?done=statement-made", tromso).text())
                .contains("Tallet er lagret.", "name=\"seen-POSITIONS-2023\"", "3,5");
        assertThat(form(PAGE, typed("value", "4"), tromso).text()).contains("siden du åpnet siden");
        assertThat(form(PAGE, typed("value", "4", "seen-POSITIONS-2023", "1"), tromso)
                        .status())
                .isEqualTo(302);
    }

    private static Map<String, String> typed(String... changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "topic",
                "POSITIONS",
                "year",
                "2023",
                "asOf",
                "2023-12-31",
                "source",
                "arsmelding-2023.pdf"));
        for (int at = 0; at < changed.length; at += 2) {
            fields.put(changed[at], changed[at + 1]);
        }
        return fields;
    }

    private static Map<String, Object> body(String topic, String value, int seen) {
        Map<String, Object> body = with("topic", topic);
        body.put("value", new java.math.BigDecimal(value));
        body.put("seen", seen);
        return body;
    }

    private static Map<String, Object> with(String field, Object content) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "topic",
                "SPENT",
                "year",
                2023,
                "value",
                1,
                "source",
                "arsmelding-2023.pdf",
                "asOf",
                "2023-12-31",
                "seen",
                0));
        body.put(field, content);
        return body;
    }

    private String figure(String measure, String region) {
        JsonNode data = get(
                        "/api/v1/statistics/tables/statements/data?valueCodes[region]=" + region
                                + "&valueCodes[contents]=" + measure + "&period=2023",
                        null)
                .body();
        JsonNode value = data.path("value").path(0);
        return value.isNull() ? data.path("status").path("0").asString() : value.asString();
    }
}
