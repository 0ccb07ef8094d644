package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;

/** Bad input, and callers who have no business here. */
class AskingForWhatCannotBeTest extends CoordinationServiceTest {

    private static final Map<String, String> KEY = Map.of("Idempotency-Key", "a key of its own");

    @Test
    void someone_of_another_municipality_does_not_find_the_case() {
        UUID caseId = openCase();
        Registered coordinator = register();

        assertThat(get("/api/v1/cases/" + caseId, ASSESSOR_IN_BERGEN).status()).isEqualTo(404);
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/coordinator",
                                Map.of("coordinatorId", coordinator.id()),
                                ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/cases?municipality=0301", ASSESSOR_IN_BERGEN).status())
                .isEqualTo(404);
        assertThat(get("/api/v1/coordinators?municipality=0301", ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/cases", ASSESSOR_IN_BERGEN).body()).isEmpty();
    }

    @Test
    void a_coordinator_finds_the_cases_of_their_own_only() {
        UUID mine = openCase();
        UUID theirs = openCase();
        Registered me = register();
        Registered other = register();
        appoint(mine, me.id());
        appoint(theirs, other.id());

        assertThat(get("/api/v1/cases/" + mine, me.person()).status()).isEqualTo(200);
        assertThat(get("/api/v1/cases/" + theirs, me.person()).status()).isEqualTo(404);
        assertThat(get("/api/v1/cases", me.person()).text())
                .contains(mine.toString())
                .doesNotContain(theirs.toString());
        assertThat(post(
                                "/api/v1/cases/" + theirs + "/services",
                                Map.of("kind", "SCHOOL", "dueOn", "2026-12-01"),
                                me.person())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_the_unit_appoints_and_nobody_without_a_token() {
        UUID caseId = openCase();
        Registered coordinator = register();
        Map<String, Object> body = Map.of("coordinatorId", coordinator.id());

        Answer byCoordinator = post("/api/v1/cases/" + caseId + "/coordinator", body, coordinator.person());
        assertThat(byCoordinator.status()).isEqualTo(403);
        assertThat(byCoordinator.problem()).isEqualTo("role-not-allowed");
        assertThat(post("/api/v1/cases/" + caseId + "/coordinator", body, null).status())
                .isEqualTo(401);
        assertThat(get("/api/v1/cases", Person.of("family@0301")).status()).isEqualTo(403);
    }

    @Test
    void a_coordinator_who_stands_in_no_register_cannot_be_appointed() {
        UUID caseId = openCase();

        Answer answer = appoint(caseId, UUID.randomUUID());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("coordinator-unknown");
        assertThat(answer.body().path("nextStep").asString()).isNotBlank();
    }

    @Test
    void a_coordinator_of_another_municipality_cannot_be_appointed() {
        UUID caseId = openCase();
        Answer inBergen = post(
                "/api/v1/coordinators",
                Map.of("municipality", "4601", "name", "Elin Liksomvik", "subject", "x-" + caseId, "capacity", 5),
                ASSESSOR_IN_BERGEN);
        UUID id = UUID.fromString(inBergen.body().path("coordinatorId").asString());

        assertThat(appoint(caseId, id).problem()).isEqualTo("coordinator-unknown");
    }

    @Test
    void the_same_coordinator_is_not_appointed_twice() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());

        Answer again = appoint(caseId, coordinator.id());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("coordinator-already-appointed");
    }

    @Test
    void one_person_stands_in_the_register_once() {
        Registered coordinator = register();

        Answer again = post(
                "/api/v1/coordinators",
                Map.of(
                        "municipality",
                        "0301",
                        "name",
                        "N",
                        "subject",
                        coordinator.person().subject(),
                        "capacity",
                        5),
                ASSESSOR);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("coordinator-already-registered");
    }

    @Test
    void a_body_that_is_not_json_is_answered_with_what_to_do() {
        Answer answer = post("/api/v1/coordinators", "{ not json", ASSESSOR);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().getContentType()).hasToString("application/problem+json");
        assertThat(answer.problem()).isEqualTo("body-unreadable");
        assertThat(answer.body().path("nextStep").asString()).isNotBlank();
    }

    @Test
    void what_is_missing_is_named() {
        Answer answer = post("/api/v1/coordinators", Map.of("municipality", "0301"), ASSESSOR);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("field-missing");
        assertThat(answer.body().path("detail").asString()).contains("name");
    }

    @Test
    void a_write_without_an_idempotency_key_is_refused() {
        UUID caseId = openCase();

        Answer answer = post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "MOVED"), ASSESSOR, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void the_same_write_sent_twice_has_one_effect_and_the_same_answer() {
        Map<String, Object> body =
                Map.of("municipality", "0301", "name", "Ada Tenktås", "subject", "twice@0301", "capacity", 3);

        Answer first = post("/api/v1/coordinators", body, ASSESSOR, KEY);
        Answer second = post("/api/v1/coordinators", body, ASSESSOR, KEY);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.headers().getLocation()).isEqualTo(first.headers().getLocation());
        assertThat(second.headers().getFirst("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void a_write_on_an_older_version_is_refused() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());

        Answer answer = post(
                "/api/v1/cases/" + caseId + "/closing",
                Map.of("reason", "MOVED"),
                ASSESSOR,
                Map.of("Idempotency-Key", "stale-" + caseId, "If-Match", "\"1\""));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.problem()).isEqualTo("stale-version");
    }

    @Test
    void a_date_that_cannot_be_meant_is_refused() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());

        Answer answer = post(
                "/api/v1/cases/" + caseId + "/services",
                Map.of("kind", "SCHOOL", "dueOn", "2226-03-01"),
                coordinator.person());

        assertThat(answer.problem()).isEqualTo("date-impossible");
    }

    @Test
    void a_malformed_record_is_kept_with_its_reason_and_the_next_one_is_read() {
        String key = UUID.randomUUID().toString();
        publishRaw(Topics.REQUEST, key, "{ not json".getBytes(), Map.of("ce_id", "x"));

        openCase();

        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from dead_letter where record_key = :key and kind = 'MALFORMED'")
                                .param("key", key)
                                .query(Integer.class)
                                .single()
                        == 1);
    }
}
