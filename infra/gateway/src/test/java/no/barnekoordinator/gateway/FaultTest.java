package no.barnekoordinator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The complaint service and the issuer are not up at all; the gateway must not mind. */
@TestPropertySource(
        properties = {"down.complaint=http://localhost:1", "down.issuer=http://localhost:1/barnekoordinator"})
class FaultTest extends GatewayUnderTest {

    @Test
    void a_service_that_is_down_is_told_to_a_program_as_a_problem_with_a_next_step() throws Exception {
        HttpResponse<String> response = send(ask("/api/v1/complaints").header("Accept", "application/json"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("https://barnekoordinator.no/problems/service-unavailable")
                .contains("\"nextStep\":\"Vent et minutt og prøv igjen.")
                .contains("\"correlationId\"");
    }

    @Test
    void a_service_that_is_down_is_told_to_a_person_on_a_calm_page_in_their_language() throws Exception {
        HttpResponse<String> bokmal = send(open("/klage"));
        HttpResponse<String> sami = send(open("/klage").header("Cookie", "lang=se"));

        assertThat(bokmal.statusCode()).isEqualTo(503);
        assertThat(bokmal.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(bokmal.body())
                .contains("<html lang=\"nb\"", "Tjenesten er ikke tilgjengelig akkurat nå")
                .doesNotContain("{{", "utkast");
        assertThat(sami.body()).contains("<html lang=\"se\"", "Bálvalus ii leat olámuttus", "utkast");
    }

    @Test
    void the_other_services_answer_as_before() throws Exception {
        assertThat(send(ask("/api/v1/requests")).body()).isEqualTo("request");
    }

    @Test
    void a_service_that_does_not_answer_in_time_leaves_the_outcome_unknown_and_that_is_said() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        REQUEST.reply(exchange -> {
            try {
                answered.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        HttpResponse<String> response = send(ask("/api/v1/requests").POST(BodyPublishers.ofString("{}")));
        answered.countDown();

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.body()).contains("problems/service-timeout", "Idempotency-Key");
    }

    @Test
    void a_login_can_be_begun_while_the_issuer_is_down() throws Exception {
        HttpResponse<String> response = browse(open(location(browse(open("/login")))));

        assertThat(location(response)).startsWith("http://localhost:1/barnekoordinator/authorize?");
    }

    @Test
    void an_unknown_page_is_told_on_a_page() throws Exception {
        HttpResponse<String> response = send(open("/finnes-ikke"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Vi finner ikke siden", "href=\"/\"");
    }
}
