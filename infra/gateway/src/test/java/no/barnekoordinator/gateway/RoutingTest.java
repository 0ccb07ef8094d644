package no.barnekoordinator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest extends GatewayUnderTest {

    @ParameterizedTest
    @CsvSource({
        "/, request",
        "/be-om, request",
        "/be-om/kvittering/BK-1, request",
        "/innboks, request",
        "/innboks/018f, request",
        "/kommuner, request",
        "/kommuner/0301, request",
        "/meld, request",
        "/meld/kvittering/018f, request",
        "/api/v1/needs, request",
        "/regler, request",
        "/api/v1/requests, request",
        "/api/v1/requests/018f/hearings, request",
        "/api/v1/municipalities/0301/information-procedure, request",
        "/openapi/request.json, request",
        "/api/v1/cases, coordination",
        "/api/v1/cases/018f, coordination",
        "/api/v1/cases/018f/services/018e/delivery, coordination",
        "/api/v1/coordinators?municipality=0301, coordination",
        "/saker, coordination",
        "/arbeidsdag/018f, coordination",
        "/api/v1/my-cases, coordination",
        "/api/v1/my-cases/018f, coordination",
        "/min-sak, coordination",
        "/overganger, coordination",
        "/api/v1/transitions, coordination",
        "/min-sak/018f, coordination",
        "/openapi/coordination.json, coordination",
        "/api/v1/complaints/018f/outcome, complaint",
        "/klage, complaint",
        "/klager/018f, complaint",
        "/oversendte, complaint",
        "/openapi/complaint.json, complaint",
        "/api/v1/cases/018f/history?asOf=2026-01-01T00:00:00Z, reporting",
        "/api/v1/caseload, reporting",
        "/api/v1/statistics/tables/delays/data?outputFormat=csv, reporting",
        "/api/v1/survey-answers, reporting",
        "/api/v1/survey-imports/template?role=FAMILY, reporting",
        "/api/v1/statements?municipality=0301, reporting",
        "/api/v1/population, reporting",
        "/sporreundersokelse, reporting",
        "/tilsyn, reporting",
        "/tilsyn/norge, reporting",
        "/tilsyn/belastning/0301/saker, reporting",
        "/api/v1/caseload/0301/cases, reporting",
        "/revisjon/018f, reporting",
        "/openapi/reporting.json, reporting"
    })
    void each_path_is_answered_by_the_service_that_owns_it(String path, String service) throws Exception {
        assertThat(send(ask(path)).body()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/heapdump", "/api/v1/unknown", "/openapi/ledger.json", "/internal"})
    void nothing_else_reaches_a_service(String path) throws Exception {
        HttpResponse<String> response = send(ask(path));

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(REQUEST.asked()).isEmpty();
        assertThat(COORDINATION.asked()).isEmpty();
        assertThat(COMPLAINT.asked()).isEmpty();
        assertThat(REPORTING.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/saker/..%2f..%2factuator/env", "/saker/%2e%2e/actuator/env", "/saker;a=b/actuator"})
    void a_path_that_climbs_is_refused(String path) throws Exception {
        assertThat(send(ask(path)).statusCode()).isIn(400, 404);
        assertThat(COORDINATION.asked()).isEmpty();
    }

    @Test
    void a_form_reaches_the_service_byte_for_byte_and_its_fields_stay_out_of_the_address() throws Exception {
        String form = "needs=s%C3%B8vn+og+mat&needs=&municipality=0301&a=1&a=2";

        send(ask("/be-om?municipality=0301&step=2")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(REQUEST.last().body()).isEqualTo(form);
        assertThat(REQUEST.last().uri()).isEqualTo("/be-om?municipality=0301&step=2");
    }

    @Test
    void a_put_reaches_the_service_with_its_body_and_headers() throws Exception {
        send(ask("/api/v1/requests/018f/findings/LONG_TERM_NEED")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-12345")
                .header("If-Match", "\"3\"")
                .PUT(BodyPublishers.ofString("{\"met\":true}")));

        assertThat(REQUEST.last().method()).isEqualTo("PUT");
        assertThat(REQUEST.last().body()).isEqualTo("{\"met\":true}");
        assertThat(REQUEST.last().headers().getFirst("Idempotency-Key")).isEqualTo("key-12345");
        assertThat(REQUEST.last().headers().getFirst("If-Match")).isEqualTo("\"3\"");
    }

    @Test
    void a_query_with_letters_of_its_own_arrives_as_it_was_meant() throws Exception {
        send(ask("/innboks?q=S%C3%B8r%20Varanger%26co&empty=&plus=a%2Bb"));

        assertThat(REQUEST.last().uri()).isEqualTo("/innboks?q=S%C3%B8r%20Varanger%26co&empty=&plus=a%2Bb");
    }

    @Test
    void a_redirect_and_a_location_of_a_service_stay_on_the_gateways_origin() throws Exception {
        REQUEST.reply(exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host");
            exchange.getResponseHeaders().set("Location", "http://" + host + "/be-om/kvittering/BK-1");
            Upstream.answer(exchange, 303, "text/plain", "");
        });

        HttpResponse<String> response = send(ask("/be-om").POST(BodyPublishers.ofString("a=1")));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).isEqualTo("http://localhost:" + port + "/be-om/kvittering/BK-1");
    }

    @Test
    void what_a_service_would_believe_is_not_taken_from_the_caller() throws Exception {
        send(ask("/api/v1/cases")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example")
                .header("X-Real-IP", "203.0.113.7")
                .header("X-Original-URL", "/actuator")
                .header("Cookie", "lang=nn; bk_session=secret; bk_draft=abc; other=1"));

        var headers = COORDINATION.last().headers();
        assertThat(headers.get("X-Forwarded-For")).hasSize(1).doesNotContain("203.0.113.7");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("localhost:" + port);
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.getFirst("Host")).isEqualTo("localhost:" + port);
        assertThat(headers).doesNotContainKeys("X-forwarded-prefix", "Forwarded", "X-real-ip", "X-original-url");
        assertThat(headers.getFirst("Cookie")).isEqualTo("lang=nn; bk_draft=abc");
    }

    @Test
    void a_service_sets_the_cookies_that_are_its_own_and_no_others() throws Exception {
        REQUEST.reply(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "bk_draft=abc; Path=/; HttpOnly; SameSite=Lax");
            exchange.getResponseHeaders().add("Set-Cookie", "lang=nn; Path=/");
            exchange.getResponseHeaders().add("Set-Cookie", "bk_session=stolen; Path=/");
            exchange.getResponseHeaders().add("Set-Cookie", "other=1");
            Upstream.answer(exchange, 303, "text/plain", "");
        });

        HttpResponse<String> response = send(ask("/be-om/steg/1").POST(BodyPublishers.ofString("a=1")));

        assertThat(response.headers().allValues("Set-Cookie"))
                .containsExactlyInAnyOrder("bk_draft=abc; Path=/; HttpOnly; SameSite=Lax", "lang=nn; Path=/");
    }

    @Test
    void a_services_own_security_headers_give_way_to_the_gateways() throws Exception {
        REQUEST.reply(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
            Upstream.answer(exchange, 200, "text/html", "<p>");
        });

        HttpResponse<String> response = send(ask("/"));

        assertThat(response.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("max-age=60");
        assertThat(response.headers().allValues("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_conditional_answer_and_its_etag_pass_through() throws Exception {
        REQUEST.reply(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            Upstream.answer(exchange, 412, "application/problem+json", "{\"status\":412}");
        });

        HttpResponse<String> response = send(ask("/api/v1/requests/018f"));

        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(response.body()).isEqualTo("{\"status\":412}");
    }

    @Test
    void the_descriptions_of_the_api_are_listed() throws Exception {
        assertThat(send(ask("/openapi")).body())
                .contains("/openapi/request.json", "/openapi/coordination.json")
                .contains("/openapi/complaint.json", "/openapi/reporting.json");
    }

    @Test
    void health_and_metrics_of_the_gateway_are_its_only_management() throws Exception {
        assertThat(send(ask("/actuator/health/readiness")).body()).contains("\"UP\"");
        assertThat(send(ask("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        // What infra/grafana and infra/prometheus ask of the gateway.
        assertThat(send(ask("/actuator/prometheus")).body())
                .contains("http_server_requests_seconds_count{", "http_server_requests_seconds_max{")
                .contains("jvm_memory_usage_after_gc{area=\"heap\"", "jvm_threads_live_threads", "process_cpu_usage");
        assertThat(send(ask("/actuator/beans")).statusCode()).isEqualTo(404);
    }
}
