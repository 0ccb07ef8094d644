package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PublishingFiguresTest extends ReportingServiceTest {

    private static final String TABLES = "/api/v1/statistics/tables";
    private static boolean published;

    @BeforeEach
    void aCountry() {
        if (!published) {
            publish(Country.of(99, 150));
            published = true;
        }
    }

    @Test
    void the_list_names_every_table() {
        List<String> ids = get(TABLES, ANALYST).body().get("tables").findValuesAsString("id");
        assertThat(ids)
                .containsExactly(
                        "requests",
                        "decisions",
                        "refusals",
                        "time-to-decision",
                        "participation",
                        "preliminary-replies",
                        "appointments",
                        "coordinator-changes",
                        "acceptance",
                        "vacancies",
                        "caseload",
                        "plans",
                        "consent-coverage",
                        "consents",
                        "coordinators",
                        "services",
                        "delays",
                        "meetings",
                        "instructions",
                        "transitions",
                        "deadlines",
                        "complaints",
                        "information-procedures",
                        "survey",
                        "survey-imported",
                        "statements",
                        "compliance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests",
                "decisions",
                "refusals",
                "time-to-decision",
                "participation",
                "preliminary-replies",
                "appointments",
                "coordinator-changes",
                "acceptance",
                "vacancies",
                "caseload",
                "plans",
                "consent-coverage",
                "consents",
                "coordinators",
                "services",
                "delays",
                "meetings",
                "instructions",
                "transitions",
                "deadlines",
                "complaints",
                "information-procedures",
                "survey",
                "survey-imported",
                "statements",
                "compliance"
            })
    void json_stat_has_as_many_values_as_its_dimensions_say(String table) {
        JsonNode data =
                get(TABLES + "/" + table + "/data?by=quarter&county=*", ANALYST).body();

        assertThat(data.get("version").asString()).isEqualTo("2.0");
        assertThat(data.get("class").asString()).isEqualTo("dataset");
        long product = 1;
        for (int dimension = 0; dimension < data.get("id").size(); dimension++) {
            String id = data.get("id").get(dimension).asString();
            int size = data.get("size").get(dimension).asInt();
            JsonNode category = data.get("dimension").get(id).get("category");
            assertThat(category.get("index").size()).as(id).isEqualTo(size);
            assertThat(category.get("label").size()).as(id).isEqualTo(size);
            product *= size;
        }
        assertThat(data.get("value").size()).isEqualTo((int) product);
        data.get("status").properties().forEach(status -> {
            JsonNode value = data.get("value").get(Integer.parseInt(status.getKey()));
            assertThat(value.isNull())
                    .isEqualTo(!List.of("*", "r").contains(status.getValue().asString()));
        });
        assertThat(get(TABLES + "/" + table + "/metadata", ANALYST)
                        .body()
                        .get("value")
                        .size())
                .isZero();
    }

    @Test
    void small_numbers_are_hidden_from_others_and_shown_to_those_who_run_the_municipality() {
        String path = TABLES + "/requests/data?municipality=0301&by=month";
        JsonNode others = get(path, ANALYST).body();
        JsonNode own = get(path, SUPERVISOR).body();

        assertThat(others.get("status").properties())
                .anyMatch(mark -> mark.getValue().asString().equals(":"));
        assertThat(own.get("status").properties())
                .noneMatch(mark -> mark.getValue().asString().equals(":"));
        assertThat(get(path, Person.of("supervisor@4601")).body().get("status")).isEqualTo(others.get("status"));
    }

    @Test
    void csv_opens_in_a_norwegian_spreadsheet() {
        Answer answer = get(TABLES + "/delays/data?outputFormat=csv&by=year", ANALYST);

        assertThat(answer.headers().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(answer.text()).startsWith("\uFEFFNummer;Sted;Tjeneste;Periode;");
        assertThat(answer.text()).containsPattern("0;Hele landet;I alt;2026;\\d+;\\d+;\\d+,\\d;");
    }

    @Test
    void both_sources_of_a_baseline_stand_beside_what_is_measured() {
        Answer answer = get(TABLES + "/survey/data?outputFormat=csv&period=2026", ANALYST);

        assertThat(answer.text()).containsPattern("Vet ikke om kommunen har barnekoordinator;2026;34;31;");
        assertThat(answer.text()).containsPattern("tjenestene samarbeider godt;2026;22;\\.;\\d+,\\d;\\d+");
    }

    @Test
    void a_figure_from_before_the_first_event_is_missing_and_not_zero() {
        Answer answer = get(TABLES + "/requests/data?outputFormat=csv&period=1999", ANALYST);

        assertThat(answer.text()).contains("I alt;1999;..");
    }

    @Test
    void what_cannot_be_asked_is_answered_with_the_reason() {
        assertThat(get(TABLES + "/requests/data?municipality=9999", ANALYST).problem())
                .isEqualTo("municipality-unknown");
        assertThat(get(TABLES + "/requests/data?period=soon", ANALYST).problem())
                .isEqualTo("period-unreadable");
        assertThat(get(TABLES + "/requests/data?by=week", ANALYST).problem()).isEqualTo("period-length-unknown");
        assertThat(get(TABLES + "/requests/data?outputFormat=xml", ANALYST).problem())
                .isEqualTo("output-format-unknown");
        assertThat(get(TABLES + "/nothing/data", ANALYST).status()).isEqualTo(404);
    }

    @Test
    void published_figures_are_open_to_all_and_the_same_to_all() {
        String path = TABLES + "/requests/data?municipality=0301&by=month";
        assertThat(get(path, null).body().get("value"))
                .isEqualTo(get(path, ANALYST).body().get("value"));
        assertThat(page("/tilsyn/norge", null).status()).isEqualTo(200);
        assertThat(page("/tilsyn", null).status()).isEqualTo(401);
    }

    @Test
    void the_catalogue_tells_of_every_indicator_in_every_language() {
        for (String language : List.of("nb", "nn", "se", "en")) {
            Answer catalogue = page("/tilsyn/indikatorer?lang=" + language, null);
            assertThat(catalogue.status()).isEqualTo(200);
            assertThat(catalogue.text())
                    .contains("preliminary-replies.share-without-reply", "complaints.median-days-county-governor")
                    .doesNotContain("??");
        }
    }

    @Test
    void the_dashboards_show_charts_with_their_tables_and_the_caseload() {
        Answer own = page("/tilsyn", SUPERVISOR);
        Answer nation = page("/tilsyn/norge?place=46&period=2026", ANALYST);

        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(own.text()).contains("id=\"scorecard-table\"", "forvaltningsloven § 11 a", "ingen sikker forskjell");
        assertThat(nation.text()).contains("id=\"scorecard-table\"");
        assertThat(own.text()).contains("Tilsyn i Oslo", "id=\"requests-table\"", "id=\"days-table\"");
        assertThat(own.text()).contains("id=\"delays-table\"", "id=\"coordinators-table\"", "id=\"survey-table\"");
        assertThat(own.text().split("data-chart=\"", -1)).hasSizeGreaterThan(4);
        assertThat(nation.status()).as(nation.text()).isEqualTo(200);
        assertThat(nation.text()).contains("Bergen", "id=\"places-table\"", "id=\"survey-table\"");
        assertThat(page("/tilsyn", ANALYST).status()).isEqualTo(302);
        assertThat(page("/tilsyn?lang=se", SUPERVISOR).text()).doesNotContain("??");
        for (Answer page : List.of(own, nation)) {
            assertThat(page.text()).doesNotContain("??");
        }
    }

    @Test
    void the_caseload_is_exact_inside_and_published_outside_the_municipality() {
        JsonNode own =
                get("/api/v1/caseload", SUPERVISOR).body().get("municipalities").get(0);
        assertThat(own.get("families").asInt()).isPositive();
        assertThat(own.get("perCoordinator").size()).isPositive();

        JsonNode all = get("/api/v1/caseload", ANALYST).body().get("municipalities");
        assertThat(all.size()).isGreaterThan(3);
        all.forEach(row -> assertThat(row.get("perCoordinator").size()).isZero());
        assertThat(get("/api/v1/caseload?municipality=4601", SUPERVISOR).status())
                .isEqualTo(404);
    }
}
