package no.barnekoordinator.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clock stands at 15 June 2026. */
class FixingAReleaseTest extends ReportingServiceTest {

    private static final String RELEASES = "/api/v1/statistics/releases";

    @Test
    void what_was_released_stays_byte_for_byte_while_live_figures_are_revised() {
        publish(Country.of(12, 60));
        long before = liveInOslo();

        Answer made = post(RELEASES, Map.of("period", "2026Q1"), ANALYST);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String path = RELEASES + "/2026Q1/tables/requests";
        Answer released = get(path, null);
        assertThat(released.headers().getCacheControl()).contains("immutable");
        assertThat(released.body().get("value")).anyMatch(value -> value.asLong(0) > 0);
        assertThat(get(path + "?lang=en", null).body().get("label").asString()).isEqualTo("Requests");

        publish(Topics.REQUEST, request());

        // Figures that take long to count are counted behind the reader's back.
        await("the live figure").atMost(PATIENCE).untilAsserted(() -> assertThat(liveInOslo())
                .isEqualTo(before + 1));
        assertThat(get(path, null).text()).isEqualTo(released.text());
        Answer again = post(RELEASES, Map.of("period", "2026Q1"), ANALYST);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("release-exists");
        JsonNode list = get(RELEASES, null).body().get("releases");
        assertThat(list)
                .filteredOn(each -> each.get("id").asString().equals("2026Q1"))
                .singleElement()
                .satisfies(each -> assertThat(each.get("tables").size()).isGreaterThan(10));
        assertThatThrownBy(() -> jdbc.sql("delete from release_table").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static RequestReceivedV1 request() {
        return new RequestReceivedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Channel.ORAL,
                ApplicantKind.PARENT,
                1,
                false,
                false,
                "0301",
                Instant.parse("2026-02-02T08:00:00Z"));
    }

    /** As those who run the municipality see it: whatever is stated beside it, nothing of their own is hidden. */
    private long liveInOslo() {
        return get(
                        "/api/v1/statistics/tables/requests/data?period=2026Q1&municipality=0301"
                                + "&valueCodes[channel]=TOTAL&valueCodes[contents]=requests",
                        SUPERVISOR)
                .body()
                .get("value")
                .get(0)
                .asLong();
    }

    @Test
    void a_period_that_is_not_over_or_is_none_is_refused_and_so_are_others_than_analysts() {
        assertThat(post(RELEASES, Map.of("period", "2026Q2"), ANALYST).problem())
                .isEqualTo("release-too-early");
        assertThat(post(RELEASES, Map.of("period", "2026M01"), ANALYST).problem())
                .isEqualTo("release-period");
        assertThat(post(RELEASES, Map.of(), ANALYST).problem()).isEqualTo("field-missing");
        assertThat(post(RELEASES, Map.of("period", "2025"), SUPERVISOR).status())
                .isEqualTo(403);
        assertThat(get(RELEASES + "/1999", null).status()).isEqualTo(404);
        assertThat(get(RELEASES + "/1999/tables/requests", null).status()).isEqualTo(404);
    }
}
