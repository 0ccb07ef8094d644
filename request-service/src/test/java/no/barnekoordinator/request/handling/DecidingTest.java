package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecidingTest extends RequestServiceTest {

    private static final Map<String, String> REASONS = Map.of(
            "considerations", "Det samlede behovet er vurdert.",
            "fallbackOrdinaryCoordinator", "Alminnelig koordinator er vurdert og tilbudt.",
            "fallbackIndividualPlan", "Individuell plan er vurdert.");

    @Test
    void a_request_with_every_condition_met_is_granted_with_the_rules_that_applied() {
        String request = received();
        assess(request, true);

        Answer decision = post(
                "/api/v1/requests/" + request + "/decision", Map.of("considerations", "Alt er oppfylt."), ASSESSOR);

        assertThat(decision.status().value()).as(decision.text()).isEqualTo(200);
        assertThat(decision.body().path("outcome").asString()).isEqualTo("GRANTED");
        assertThat(decision.body().path("rules").valueStream().map(JsonNode::asString))
                .contains("right-long-term-need", "complaint-deadline");
        assertThat(decision.body().path("complaintDeadline").asString()).isEqualTo("2026-03-30");
        assertThat(history(request))
                .containsSubsequence("request.RequestGranted", "request.ClockMet", "request.ClockMet");
    }

    @Test
    void it_is_not_decided_while_a_finding_is_missing() {
        String request = received();
        ready(request);

        Answer decision = post("/api/v1/requests/" + request + "/decision", REASONS, ASSESSOR);

        assertThat(decision.status().value()).isEqualTo(409);
        assertThat(decision.problem()).isEqualTo("finding-missing");
    }

    @Test
    void a_refusal_needs_both_fallbacks() {
        String request = received();
        assess(request, false);

        Answer without =
                post("/api/v1/requests/" + request + "/decision", Map.of("considerations", "Ikke oppfylt."), ASSESSOR);
        assertThat(without.status().value()).isEqualTo(422);
        assertThat(without.problem()).isEqualTo("fallbacks-missing");

        Answer with = post("/api/v1/requests/" + request + "/decision", REASONS, ASSESSOR);
        assertThat(with.body().path("outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    void a_withdrawn_request_is_not_decided_and_its_clocks_stop() {
        String request = received();
        Answer withdrawal =
                post("/api/v1/requests/" + request + "/withdrawal", Map.of("reason", "FAMILY_WISH"), ASSESSOR);
        assertThat(withdrawal.status().value()).isEqualTo(202);

        Answer decision = post("/api/v1/requests/" + request + "/decision", REASONS, ASSESSOR);

        assertThat(decision.status().value()).isEqualTo(409);
        assertThat(decision.problem()).isEqualTo("request-not-open");
        assertThat(history(request))
                .containsSubsequence("request.RequestWithdrawn", "request.ClockCancelled", "request.ClockCancelled");
    }

    @Test
    void a_stale_version_is_refused() {
        String request = received();
        assess(request, true);

        Answer stale = answer(client().post()
                .uri("/api/v1/requests/" + request + "/decision")
                .headers(headers -> {
                    headers.setBearerAuth(ASSESSOR);
                    headers.set("Idempotency-Key", "stale-" + request);
                    headers.set("If-Match", "\"0\"");
                })
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .body(REASONS));

        assertThat(stale.status().value()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
    }

    @Test
    void to_another_municipality_the_request_does_not_exist() {
        String request = received();
        String elsewhere = TokenIssuer.token(Person.of(Role.ASSESSOR, "4601"));

        for (Answer answer : new Answer[] {
            get("/api/v1/requests/" + request, elsewhere),
            post("/api/v1/requests/" + request + "/decision", REASONS, elsewhere),
            get("/api/v1/requests/01900000-0000-7000-8000-000000000001", elsewhere)
        }) {
            assertThat(answer.status().value()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
    }

    @Test
    void a_coordinator_may_not_decide() {
        String request = received();
        Answer answer = post(
                "/api/v1/requests/" + request + "/decision",
                REASONS,
                TokenIssuer.token(Person.of(Role.COORDINATOR, "0301")));
        assertThat(answer.status().value()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("role-not-allowed");
    }
}
