package no.barnekoordinator.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An analyst brings in a survey others have held; it stands beside what is answered here and what was found in 2023.
 */
class SurveyFromElsewhereTest extends ReportingServiceTest {

    private static final String API = "/api/v1/survey-imports";
    private static final String PAGE = "/tilsyn/undersokelse/hent-inn";
    private static final String ITEM = "services-cooperate-well";
    private static final String LINE = "4601;4;5\n";

    @Test
    void a_file_over_the_api_becomes_figures_with_source_and_date_and_is_taken_once() {
        String file = "municipality;services-cooperate-well;does-not-know-of-coordinator\n" + LINE.repeat(20)
                + "0301;1;1\n".repeat(20);

        assertThat(send("FAMILY", "2024", file, ANALYST).status()).isEqualTo(201);
        await().atMost(PATIENCE)
                .until(() -> figure("2024", "imported-answers", "0").equals("40"));

        assertThat(figure("2024", "imported", "0")).isEqualTo("50.0");
        assertThat(figure("2024", "imported-low", "0")).isEqualTo("35.2");
        assertThat(figure("2024", "imported-high", "0")).isEqualTo("64.8");
        assertThat(figure("2024", "imported-agree", "4601")).isEqualTo("20");
        assertThat(figure("2024", "answers", "0"))
                .as("never added to answers given here")
                .isNotEqualTo("40");
        JsonNode listed = get(API, null).body();
        assertThat(listed.toString())
                .contains("https://www.example.org/undersokelse", "2024-11-14")
                .doesNotContain(ANALYST.subject());

        assertThat(send("FAMILY", "2024", file.replace(';', ','), ANALYST).problem())
                .as("the same answers, separated in English")
                .isEqualTo("survey-imported-already");
        assertThat(send("FAMILY", "2024", file + LINE, ANALYST).problem()).isEqualTo("survey-imported-before");
        assertThat(send("FAMILY", "2024&replace=true", file + LINE.repeat(10), ANALYST)
                        .status())
                .isEqualTo(201);
        await().atMost(PATIENCE)
                .until(() -> figure("2024", "imported-answers", "0").equals("50"));

        String results = page("/tilsyn/undersokelse?year=2024", null).text();
        assertThat(results)
                .contains("34", "31", "PwC for HBF 2023, artikkel", "HBF, egen nettside", "14. november 2024")
                .contains("https://www.example.org/undersokelse", "60", "46,2 til 72,4")
                .doesNotContain("??");
    }

    @Test
    void a_file_with_a_fault_is_refused_with_line_and_column_and_nothing_of_it_is_taken() {
        long before = stored();
        String good = "municipality;hard-to-live-up-to-expectations\n" + "4601;4\n".repeat(9);

        Answer wrong = send("COORDINATOR", "2024", good + "4601;7\n9999;1\n", ANALYST);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem()).isEqualTo("csv-scale");
        assertThat(wrong.body().get("detail").asString())
                .contains("Linje 11, kolonne 2")
                .contains("1 til 5");
        assertThat(wrong.body().get("faults").toString()).contains("csv-municipality-unknown", "12");
        assertThat(send("COORDINATOR", "2024", "kommune;shoe-size\n4601;4\n", ANALYST)
                        .problem())
                .isEqualTo("csv-column-unknown");
        assertThat(send("FAMILY", "2024", good, ANALYST).problem()).isEqualTo("csv-column-unknown");
        assertThat(send("COORDINATOR", "2024", good.substring(0, 73), ANALYST).problem())
                .isEqualTo("survey-too-few");
        assertThat(send("COORDINATOR", "2025", good, ANALYST).problem()).isEqualTo("survey-year");
        assertThat(send("COORDINATOR", "2024&surveyedOn=yesterday", good, ANALYST)
                        .status())
                .isEqualTo(400);
        assertThat(send("COORDINATOR", "2024&source=Kari+Nordmann", good, ANALYST)
                        .status())
                .isIn(400, 422);
        assertThat(send("PIGEON", "2024", good, ANALYST).status()).isEqualTo(400);
        assertThat(send("COORDINATOR", "2024", good, SUPERVISOR).status()).isEqualTo(403);
        assertThat(send("COORDINATOR", "2024", good, null).status()).isEqualTo(401);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void on_the_page_faults_stand_at_the_field_and_what_was_typed_is_kept() {
        assertThat(page(PAGE, SUPERVISOR).status()).isEqualTo(403);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(PAGE + "?lang=" + language, ANALYST).text()).doesNotContain("??");
            assertThat(page("/tilsyn/undersokelse?lang=" + language, null).text())
                    .doesNotContain("??");
        }
        assertThat(form(PAGE, typed(Map.of("role", "")), ANALYST).text()).contains("Velg hvem som ble spurt.");
        Answer wrong = form(PAGE, typed(Map.of("file", "municipality,services-cooperate-well\n4601,9\n46,1")), ANALYST);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Linje 2, kolonne 2", "Linje 3, kolonne 1", "4601,9")
                .doesNotContain("??");

        String file = "municipality,services-cooperate-well\n" + "4601,2\n".repeat(12);
        Answer taken = form(PAGE, typed(Map.of("file", file)), ANALYST);
        assertThat(taken.status()).as(taken.text()).isEqualTo(302);
        await().atMost(PATIENCE)
                .until(() -> figure("2022", "imported-answers", "0").equals("12"));
        assertThat(page(PAGE + "?done=survey-imported", ANALYST).text())
                .contains("Undersøkelsen er hentet inn.", "rapport-2022.pdf", "12 svarte");
        assertThat(page("/tilsyn/undersokelse?year=2022", null).text()).contains("Få svar", "rapport-2022.pdf", "48");
        assertThat(form(PAGE, typed(Map.of("file", file)), ANALYST).text()).contains("er hentet inn for denne gruppen");
    }

    @Test
    void a_template_is_ready_to_be_filled_in_with_the_separators_of_the_language() {
        assertThat(get(API + "/template?role=COORDINATOR", null).text())
                .isEqualTo("\uFEFFmunicipality;easy-to-cooperate-across-services;hard-to-live-up-to-expectations\r\n");
        assertThat(get(API + "/template?role=COORDINATOR&lang=en", null).text()).contains("municipality,easy");
    }

    @Test
    void who_could_be_asked_comes_from_the_families_there_are_and_is_hidden_where_they_are_few() {
        Person own = Person.of("supervisor@1804");
        for (int family = 0; family < 12; family++) {
            publish(Topics.COORDINATION, opened("1804"));
            publish(Topics.REPORTING, answered("1804", 4));
        }
        publish(Topics.COORDINATION, opened("1806"));
        await().atMost(PATIENCE)
                .until(() -> figure("2026Q2", "invited", "1804", own).equals("12"));

        assertThat(figure("2026Q2", "response-rate", "1804", own)).isEqualTo("100.0");
        assertThat(figure("2026", "response-rate", "1804", own)).isEqualTo("100.0");
        assertThat(figure("2026Q2", "measured-low", "1804", own)).isEqualTo("75.8");
        assertThat(figure("2026Q2", "invited", "1806", null)).isEqualTo(":");
        assertThat(figure("2026Q2", "response-rate", "1806", null)).isNotEqualTo("0.0");
        assertThat(figure("2026Q1", "invited", "1804", own))
                .as("nobody was asked then")
                .isEqualTo(".");
    }

    private static CaseOpenedV1 opened(String municipality) {
        return new CaseOpenedV1(UUID.randomUUID(), UUID.randomUUID(), municipality, CLOCK.instant());
    }

    private static SurveyAnsweredV1 answered(String municipality, int value) {
        return new SurveyAnsweredV1(
                UUID.randomUUID(),
                "pwc-2023",
                1,
                RespondentRole.FAMILY,
                ITEM,
                value,
                "2026Q2",
                municipality,
                CLOCK.instant());
    }

    private static Map<String, String> typed(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "role",
                "FAMILY",
                "year",
                "2022",
                "surveyedOn",
                "2022-11-14",
                "source",
                "rapport-2022.pdf",
                "invited",
                "25",
                "file",
                ""));
        fields.putAll(changed);
        return fields;
    }

    private Answer send(String role, String year, String file, Person person) {
        String said = year.contains("surveyedOn") ? "" : "&surveyedOn=2024-11-14";
        String source = year.contains("source") ? "" : "&source=https://www.example.org/undersokelse";
        return csv(API + "?role=" + role + "&year=" + year + said + source, file, person);
    }

    private String figure(String period, String measure, String region) {
        return figure(period, measure, region, null);
    }

    private String figure(String period, String measure, String region, Person reader) {
        String table = measure.startsWith("imported") ? "survey-imported" : "survey";
        JsonNode data = get(
                        "/api/v1/statistics/tables/" + table + "/data?valueCodes[region]=" + region
                                + "&valueCodes[item]=" + ITEM + "&valueCodes[contents]=" + measure + "&period="
                                + period,
                        reader)
                .body();
        JsonNode value = data.path("value").path(0);
        return value.isNull() ? data.path("status").path("0").asString() : value.asString();
    }

    private long stored() {
        return jdbc.sql("select count(*) from event where name = 'reporting.SurveyImported'")
                .query(Long.class)
                .single();
    }
}
