package no.barnekoordinator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest extends GatewayUnderTest {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_write_sent_by_another_site_is_refused_before_any_service_hears_it(String site) throws Exception {
        HttpResponse<String> response =
                send(ask("/be-om").header("Sec-Fetch-Site", site).POST(BodyPublishers.ofString("a=1")));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("https://barnekoordinator.no/problems/cross-site-request", "\"nextStep\"", "\"status\":403");
        assertThat(REQUEST.asked()).isEmpty();
    }

    @Test
    void a_write_from_our_own_pages_passes() throws Exception {
        assertThat(post("same-origin", null, null)).isEqualTo(200);
        assertThat(post("none", "http://localhost:" + port, null)).isEqualTo(200);
        assertThat(post(null, "http://localhost:" + port, "bk_session=x")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "null, http://evil.example, null",
                "none, http://evil.example, null",
                "none, null, null",
                "null, null-origin, null",
                "null, null, bk_session=x"
            },
            nullValues = "null")
    void a_write_that_cannot_be_shown_to_be_ours_is_refused(String site, String origin, String cookie)
            throws Exception {
        assertThat(post(site, "null-origin".equals(origin) ? "null" : origin, cookie))
                .isEqualTo(403);
    }

    @Test
    void a_program_with_a_token_or_without_a_session_is_not_a_browser() throws Exception {
        assertThat(post(null, null, null)).isEqualTo(200);
        assertThat(send(ask("/api/v1/requests")
                                .header("Authorization", "Bearer t")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void reading_is_never_refused_for_coming_from_another_site() throws Exception {
        assertThat(send(ask("/").header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_of_five_megabytes_is_refused_before_any_service_sees_it() throws Exception {
        HttpResponse<String> response =
                send(ask("/api/v1/requests").POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("https://barnekoordinator.no/problems/body-too-large", "1 MB");
        assertThat(REQUEST.asked()).isEmpty();
    }

    @Test
    void a_large_body_that_never_says_how_long_it_is_is_refused_too() throws Exception {
        HttpResponse<String> response = send(ask("/api/v1/requests")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024 + 1]))));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(REQUEST.asked()).isEmpty();
    }

    @Test
    void a_body_of_exactly_the_limit_passes() throws Exception {
        HttpResponse<String> response = send(ask("/api/v1/requests")
                .POST(BodyPublishers.ofByteArray("x".repeat(1024 * 1024).getBytes())));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(REQUEST.last().body()).hasSize(1024 * 1024);
    }

    @Test
    void every_request_gets_a_correlation_id_that_the_service_and_the_caller_see() throws Exception {
        HttpResponse<String> response = send(ask("/"));

        String id = response.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(REQUEST.last().headers().get("X-Correlation-Id")).containsExactly(id);
    }

    @Test
    void a_callers_own_correlation_id_is_kept_when_it_is_plain() throws Exception {
        HttpResponse<String> response = send(ask("/").header("X-Correlation-Id", "case-42.retry_1"));

        assertThat(response.headers().allValues("X-Correlation-Id")).containsExactly("case-42.retry_1");
        assertThat(REQUEST.last().headers().get("X-Correlation-Id")).containsExactly("case-42.retry_1");
    }

    @Test
    void a_correlation_id_that_could_harm_a_log_is_replaced() throws Exception {
        HttpResponse<String> response = send(ask("/").header("X-Correlation-Id", "x\" injected=\"true"));

        assertThat(UUID.fromString(response.headers()
                                .firstValue("X-Correlation-Id")
                                .orElseThrow())
                        .version())
                .isEqualTo(7);
    }

    @Test
    void a_refusal_carries_the_security_headers_as_well() throws Exception {
        HttpResponse<String> response =
                send(ask("/be-om").header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.noBody()));

        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private int post(String site, String origin, String cookie) throws Exception {
        var request = ask("/api/v1/requests").POST(BodyPublishers.ofString("{}"));
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return send(request).statusCode();
    }
}
