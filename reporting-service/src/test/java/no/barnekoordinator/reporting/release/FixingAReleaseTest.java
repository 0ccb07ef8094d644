package no.barnekoordinator.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.Contract;
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
        for (Channel channel : Channel.values()) {
            publish(Topics.REQUEST, enoughToBeShown(channel));
        }

        Answer made = post(RELEASES, Map.of("period", "2026Q1"), ANALYST);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String path = RELEASES + "/2026Q1/tables/requests";
        Answer released = get(path, null);
        assertThat(released.headers().getCacheControl()).contains("immutable");
        long national = released.body().get("value").get(0).asLong();
        assertThat(national).isPositive();
        awaitLive(national);
        assertThat(get(path + "?lang=en", null).body().get("label").asString()).isEqualTo("Requests");

        publish(Topics.REQUEST, request(Channel.ORAL));

        awaitLive(national + 1);
        assertThat(get(path, null).text()).isEqualTo(released.text());
        Answer again = post(RELEASES, Map.of("period", "2026Q1"), ANALYST);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("release-exists");
        JsonNode list = get(RELEASES, null).body().get("releases");
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).get("tables").size()).isGreaterThan(10);
        assertThatThrownBy(() -> jdbc.sql("delete from release_table").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static Contract[] enoughToBeShown(Channel channel) {
        return IntStream.range(0, 12).mapToObj(any -> request(channel)).toArray(Contract[]::new);
    }

    private static RequestReceivedV1 request(Channel channel) {
        return new RequestReceivedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                channel,
                ApplicantKind.PARENT,
                1,
                false,
                false,
                "0301",
                Instant.parse("2026-02-02T08:00:00Z"));
    }

    /** Figures that take long to count are counted behind the reader's back. */
    private void awaitLive(long requests) {
        await("the live figure").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        get("/api/v1/statistics/tables/requests/data?period=2026Q1", null)
                                .body()
                                .get("value")
                                .get(0)
                                .asLong())
                .isEqualTo(requests));
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
