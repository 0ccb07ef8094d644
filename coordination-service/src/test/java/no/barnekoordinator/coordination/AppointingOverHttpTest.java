package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Appointment, acceptance, leave, deputy and vacancy, over HTTP. */
class AppointingOverHttpTest extends CoordinationServiceTest {

    private JsonNode shown(UUID caseId) {
        return get("/api/v1/cases/" + caseId, ASSESSOR).body();
    }

    private void awaitShown(UUID caseId, String field, String value) {
        await().atMost(PATIENCE)
                .until(() -> shown(caseId).path(field).asString("").equals(value));
    }

    @Test
    void of_two_appointments_at_once_one_wins_and_the_other_is_told_what_came() throws Exception {
        for (int round = 0; round < 3; round++) {
            UUID caseId = openCase();
            List<Registered> both = List.of(register(), register());
            CountDownLatch together = new CountDownLatch(1);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Answer>> asked = both.stream()
                        .map(each -> two.submit(() -> {
                            together.await();
                            return propose(caseId, each.id());
                        }))
                        .toList();
                together.countDown();
                List<Answer> answers = List.of(asked.get(0).get(), asked.get(1).get());

                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
                int winner = answers.get(0).status() == 200 ? 0 : 1;
                Answer lost = answers.get(1 - winner);
                assertThat(lost.problem()).isEqualTo("appointment-awaits-answer");
                assertThat(lost.body().path("nextStep").asString()).isNotBlank();
                assertThat(lost.body()
                                .path("present")
                                .path("proposedCoordinatorId")
                                .asString())
                        .isEqualTo(both.get(winner).id().toString());
            }
            assertThat(jdbc.sql("select count(*) from event where stream = :stream and name = :name")
                            .param("stream", "case-" + caseId)
                            .param("name", "coordination.AppointmentProposed")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void who_is_on_leave_or_has_no_mandate_is_not_appointed_and_says_what_to_do() {
        UUID caseId = openCase();
        Registered away = register();
        post(
                "/api/v1/coordinators/" + away.id() + "/leave",
                Map.of("since", today().minusDays(1).toString()),
                ASSESSOR);
        UUID unmandated = UUID.fromString(post(
                        "/api/v1/coordinators",
                        Map.of("municipality", "0301", "name", "Ny Prøvdal", "subject", "new-" + caseId, "capacity", 5),
                        ASSESSOR)
                .body()
                .path("coordinatorId")
                .asString());

        assertThat(propose(caseId, away.id()).problem()).isEqualTo("coordinator-on-leave");
        Answer refused = propose(caseId, unmandated);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("coordinator-without-mandate");
        assertThat(refused.body().path("nextStep").asString()).isNotBlank();
        assertThat(post("/api/v1/cases/" + caseId + "/coordinator", Map.of("coordinatorId", away.id()), ASSESSOR)
                        .problem())
                .isEqualTo("field-missing");
        Answer onThePage = form(
                "/saker/" + caseId,
                Map.of("action", "appoint", "coordinatorId", away.id().toString(), "familySay", "AGREES"),
                ASSESSOR);
        assertThat(onThePage.status()).isEqualTo(422);
        assertThat(onThePage.text()).contains("Den som er i permisjon, kan ikke oppnevnes");
    }

    @Test
    void a_family_is_followed_through_leave_deputy_return_replacement_and_end() {
        UUID caseId = openCase();
        Registered kari = register();
        Registered ola = register();
        assertThat(accept(caseId, kari.person()).status()).isEqualTo(404);
        assertThat(propose(caseId, kari.id()).status()).isEqualTo(200);
        assertThat(get("/api/v1/cases/" + caseId, kari.person()).status()).isEqualTo(404);
        assertThat(accept(caseId, ola.person()).status()).isEqualTo(404);
        assertThat(accept(caseId, kari.person()).status()).isEqualTo(200);
        assertThat(accept(caseId, kari.person()).problem()).isEqualTo("appointment-not-asked");

        assertThat(post(
                                "/api/v1/coordinators/" + kari.id() + "/leave",
                                Map.of("since", today().minusDays(1).toString()),
                                ASSESSOR)
                        .status())
                .isEqualTo(202);
        await().atMost(PATIENCE)
                .until(() -> !shown(caseId).path("withoutCoordinatorSince").isNull());
        assertThat(page("/saker", ASSESSOR).text()).contains("er i permisjon, og ingen er stedfortreder.");

        assertThat(get("/api/v1/cases/" + caseId, ola.person()).status()).isEqualTo(404);
        assertThat(post("/api/v1/cases/" + caseId + "/deputy", Map.of("coordinatorId", kari.id()), ASSESSOR)
                        .problem())
                .isEqualTo("coordinator-on-leave");
        assertThat(form(
                                "/saker/" + caseId,
                                Map.of("action", "deputy", "deputyId", ola.id().toString()),
                                ASSESSOR)
                        .text())
                .contains("Stedfortrederen er på plass.", ola.person().name());
        assertThat(shown(caseId).path("withoutCoordinatorSince").isNull()).isTrue();
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/services",
                                Map.of(
                                        "kind",
                                        "SCHOOL",
                                        "dueOn",
                                        today().plusDays(300).toString()),
                                ola.person())
                        .status())
                .isEqualTo(201);
        assertThat(page("/arbeidsdag/" + caseId + "/overganger", ola.person()).text())
                .as("who stands in may write, too")
                .contains("id=\"bornOn-new\"");
        assertThat(json.readTree(awaitPublished(caseId, "coordination.VacancyEnded")
                                .value())
                        .path("days")
                        .asInt())
                .isEqualTo(1);

        post("/api/v1/coordinators/" + kari.id() + "/return", Map.of("endedOn", today().toString()), ASSESSOR);
        awaitShown(caseId, "deputyId", "");
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/cases/" + caseId, ola.person()).status() == 404);
        assertThat(get("/api/v1/cases/" + caseId, kari.person()).status()).isEqualTo(200);

        propose(caseId, ola.id());
        assertThat(get("/api/v1/cases/" + caseId, kari.person()).status()).isEqualTo(200);
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/coordinator/refusal",
                                Map.of("reason", "NO_CAPACITY"),
                                ola.person())
                        .status())
                .isEqualTo(200);
        assertThat(shown(caseId).path("coordinatorId").asString())
                .isEqualTo(kari.id().toString());
        assertThat(appoint(caseId, ola.id()).status()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/cases/" + caseId, kari.person()).status() == 404);

        assertThat(form("/saker/" + caseId, Map.of("action", "end", "reason", "LEFT_POSITION"), ASSESSOR)
                        .text())
                .contains("Dagene uten koordinator blir telt.");
        assertThat(get("/api/v1/cases/" + caseId, ola.person()).status()).isEqualTo(404);
        awaitPublished(caseId, "coordination.AppointmentEnded");
        assertThat(published(caseId, "coordination.VacancyStarted")).hasSizeBetween(1, 2);
        for (String path : List.of("acceptance", "refusal", "withdrawal", "end")) {
            Person stranger = path.equals("acceptance") || path.equals("refusal")
                    ? register().person()
                    : ASSESSOR_IN_BERGEN;
            assertThat(post("/api/v1/cases/" + caseId + "/coordinator/" + path, Map.of("reason", "OTHER"), stranger)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
