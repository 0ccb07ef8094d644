package no.barnekoordinator.reporting.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An analyst brings in how many children there are, and figures are shown per 1,000 of them. */
class PerThousandChildrenTest extends ReportingServiceTest {

    private static final String API = "/api/v1/population";
    private static final String PAGE = "/tilsyn/befolkning";
    private static final String SAID = "?publishedOn=2026-02-24&source=https://www.ssb.no/statbank/table/07459";

    @Test
    void a_rate_is_shown_where_the_children_are_known_and_hidden_where_its_count_is_hidden() {
        for (int request = 0; request < 12; request++) {
            publish(Topics.REQUEST, request("1101"));
        }
        publish(Topics.REQUEST, request("1106"));
        Person own = Person.of("supervisor@1101");
        assertThat(rate("1101", own)).as("nothing is known of the children").isEqualTo("..");

        Answer taken = csv(API + SAID, "region;år;antall\n1101;2026;3000\n1106;2026;500\n", ANALYST);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> rate("1101", own).equals("4.0"));

        assertThat(rate("11", own))
                .as("children of the county's others are not known")
                .isIn("..", ":");
        assertThat(rate("1106", own)).as("few, and so is the rate").isEqualTo(":");
        assertThat(count("1106", own)).isEqualTo(":");
        assertThat(rate("1106", Person.of("supervisor@1106"))).isEqualTo("2.0");

        assertThat(csv(API + SAID, "region,year,number\n1101,2026,3000\n", ANALYST)
                        .problem())
                .isEqualTo("population-imported-already");
        assertThat(csv(API + SAID, "region,year,number\n1101,2026,2000\n", ANALYST)
                        .status())
                .isEqualTo(201);
        await().atMost(PATIENCE).until(() -> rate("1101", own).equals("6.0"));
        assertThat(get(API, null).text())
                .contains("https://www.ssb.no/statbank/table/07459", "2026-02-24")
                .doesNotContain(ANALYST.subject());
    }

    @Test
    void a_file_with_a_fault_is_refused_with_line_and_column_and_nothing_of_it_is_taken() {
        long before = stored();
        Answer wrong = csv(API + SAID, "region;år;antall\n1101;2025;10\n9999;2025;1\n", ANALYST);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem()).isEqualTo("csv-municipality-unknown");
        assertThat(wrong.body().get("detail").asString()).contains("Linje 3, kolonne 1");
        assertThat(csv(API + SAID, "region;antall\n1101;1\n", ANALYST).problem())
                .isEqualTo("csv-columns-all");
        assertThat(csv(
                                API + "?publishedOn=2026-02-24&source=Statistics+Norway+told+me",
                                "region;år;antall\n1101;2025;1\n",
                                ANALYST)
                        .problem())
                .isEqualTo("source-malformed");
        assertThat(csv(API + "?publishedOn=soon&source=tabell-07459", "region;år;antall\n1101;2025;1\n", ANALYST)
                        .status())
                .isEqualTo(400);
        assertThat(csv(API + SAID, "region;år;antall\n1101;2025;1\n", SUPERVISOR)
                        .status())
                .isEqualTo(403);
        assertThat(csv(API + SAID, "region;år;antall\n1101;2025;1\n", null).status())
                .isEqualTo(401);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void on_the_page_faults_stand_at_the_field_and_what_was_typed_is_kept() {
        assertThat(page(PAGE, SUPERVISOR).status()).isEqualTo(403);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(PAGE + "?lang=" + language, ANALYST).text()).doesNotContain("??");
        }
        Answer wrong = form(PAGE, typed("region;år;antall\n1804;2025;mange"), ANALYST);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Linje 2, kolonne 3", "1804;2025;mange")
                .doesNotContain("??");

        Answer taken = form(PAGE, typed("region;år;antall\n1804;2025;10123"), ANALYST);
        assertThat(taken.status()).as(taken.text()).isEqualTo(302);
        await().atMost(PATIENCE)
                .until(() ->
                        page(PAGE + "?done=population-imported", ANALYST).text().contains("10\u00a0123"));
        assertThat(page(PAGE, ANALYST).text()).contains("tabell-07459", "24. februar 2026");
        assertThat(get(API + "/template?lang=en", null).text()).isEqualTo("\uFEFFregion,year,number\r\n");
    }

    private static Map<String, String> typed(String file) {
        return Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "publishedOn",
                "2026-02-24",
                "source",
                "tabell-07459",
                "file",
                file);
    }

    private String rate(String region, Person reader) {
        return figure(region, "requests-per-1000", reader);
    }

    private String count(String region, Person reader) {
        return figure(region, "requests", reader);
    }

    private String figure(String region, String measure, Person reader) {
        JsonNode data = get(
                        "/api/v1/statistics/tables/requests/data?valueCodes[region]=" + region
                                + "&valueCodes[channel]=TOTAL&valueCodes[contents]=" + measure + "&period=2026",
                        reader)
                .body();
        JsonNode value = data.path("value").path(0);
        return value.isNull() ? data.path("status").path("0").asString() : value.asString();
    }

    private static RequestReceivedV1 request(String municipality) {
        return new RequestReceivedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Channel.ONLINE,
                ApplicantKind.PARENT,
                1,
                false,
                false,
                municipality,
                CLOCK.instant());
    }

    private long stored() {
        return jdbc.sql("select count(*) from event where name = 'reporting.PopulationImported'")
                .query(Long.class)
                .single();
    }
}
