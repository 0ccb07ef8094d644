package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the system will not do, seen from outside the gateway. Each service has its own tests of the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 3)
class RefusalsTest {

    private static final String MUNICIPALITY = "1857";
    private static final String ELSEWHERE = "5601";

    private Asked asked;

    @BeforeAll
    void a_family_has_asked() {
        Journeys journeys = new Journeys(LocalSystem.running(), MUNICIPALITY);
        asked = journeys.askOnline();
        journeys.assess(asked, true);
    }

    @Test
    void the_auditor_must_say_why() {
        Api.Answer answer = Api.as("auditor").get("/api/v1/cases/" + asked.caseId() + "/history");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("reason-missing");
    }

    @Test
    void a_municipality_that_does_not_exist_is_refused() {
        Api.Answer answer = Api.asNobody()
                .write(
                        "POST",
                        "/api/v1/requests",
                        Map.of(
                                "channel",
                                "ONLINE",
                                "municipality",
                                "9999",
                                "applicant",
                                Map.of("kind", "PARENT", "name", Journeys.PARENT),
                                "children",
                                List.of(Map.of("birthDate", "2020-05-17")),
                                "familyWishes",
                                true),
                        UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("municipality-unknown");
        assertThat(answer.body().path("nextStep").asString()).isNotBlank();
    }

    @Test
    void nothing_is_found_about_a_child_before_it_is_known_who_asks_and_nothing_decided_before_all_is_found() {
        Api unit = Api.as("assessor@" + MUNICIPALITY);
        Asked unknown = new Journeys(LocalSystem.running(), MUNICIPALITY).askOnline();
        String request = "/api/v1/requests/" + unknown.requestId();
        Api.Answer finding = unit.write(
                "PUT",
                request + "/findings/LONG_TERM_NEED",
                Map.of("met", true, "reason", Journeys.REASON),
                UUID.randomUUID().toString());
        Api.Answer decision = unit.write(
                "POST",
                request + "/decision",
                Map.of("considerations", Journeys.REASON),
                UUID.randomUUID().toString());

        assertThat(finding.status()).isEqualTo(409);
        assertThat(finding.problem()).isEqualTo("identity-not-bound");
        assertThat(decision.status()).isEqualTo(409);
    }

    @Test
    void people_of_another_municipality_see_nothing_and_do_nothing() {
        Api elsewhere = Api.as("assessor@" + ELSEWHERE);
        String request = "/api/v1/requests/" + asked.requestId();
        assertThat(elsewhere.get(request).status()).isIn(403, 404);
        assertThat(elsewhere.get("/api/v1/cases/" + asked.caseId()).status()).isIn(403, 404);
        assertThat(elsewhere
                        .write(
                                "POST",
                                request + "/withdrawal",
                                Map.of("reason", "OTHER"),
                                UUID.randomUUID().toString())
                        .status())
                .isIn(403, 404);
        assertThat(Api.asNobody().get(request).status()).isEqualTo(401);
    }

    @Test
    void a_command_needs_a_key_and_a_key_is_good_for_one_command() {
        Api municipality = Api.as("assessor@" + MUNICIPALITY);
        Map<String, Object> coordinator = Map.of(
                "municipality", MUNICIPALITY, "name", Journeys.COORDINATOR, "subject", "coordinator-9", "capacity", 5);
        assertThat(municipality
                        .write("POST", "/api/v1/coordinators", coordinator, "")
                        .problem())
                .isEqualTo("idempotency-key-missing");

        String key = UUID.randomUUID().toString();
        Api.Answer first = municipality.write("POST", "/api/v1/coordinators", coordinator, key);
        Api.Answer again = municipality.write("POST", "/api/v1/coordinators", coordinator, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Map<String, Object> other = new LinkedHashMap<>(coordinator);
        other.put("capacity", 6);
        assertThat(municipality
                        .write("POST", "/api/v1/coordinators", other, key)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }
}
