package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A coordinator follows services over HTTP and on the pages, and whoever must know is told of delays. */
class FromNeedToServiceOverHttpTest extends CoordinationServiceTest {

    @Test
    void a_need_becomes_a_service_and_each_delay_reaches_coordinator_and_supervisor_with_its_cause() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        Person me = coordinator.person();
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        String cases = "/api/v1/cases/" + caseId;

        Answer tooEarly = post(
                cases + "/needs",
                Map.of(
                        "kind",
                        "PPT",
                        "seenOn",
                        today.toString(),
                        "dueOn",
                        today.minusDays(1).toString()),
                me);
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.problem()).isEqualTo("due-before-need");
        assertThat(tooEarly.body().path("nextStep").asString()).isNotBlank();

        Answer need = post(
                cases + "/needs",
                Map.of(
                        "kind",
                        "PPT",
                        "need",
                        "Strever med lesing",
                        "dueOn",
                        today.plusDays(60).toString()),
                me);
        assertThat(need.status()).as(need.text()).isEqualTo(201);
        String service = need.body().path("serviceId").asString();
        assertThat(step(caseId, service, Map.of("step", "GRANTED", "on", today.toString()), me)
                        .problem())
                .isEqualTo("service-step-impossible");
        Answer asked = step(
                caseId, service, Map.of("step", "ASK", "on", today.plusDays(3).toString(), "text", "Prøvdal PPT"), me);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);

        CLOCK.set(Oslo.endOf(today.plusDays(3)).plus(Duration.ofHours(2)));
        awaitWhileTimePasses(
                () -> !published(caseId, "coordination.CooperationDelayed").isEmpty());
        JsonNode delayed = json.readTree(
                published(caseId, "coordination.CooperationDelayed").getFirst().value());
        assertThat(delayed.path("cause").asString()).isEqualTo("ANSWER_NOT_GIVEN");
        caughtUp.await(Cases.PROCESSOR);
        assertThat(page("/arbeidsdag", me).text())
                .contains("Tjenesten har ikke svart i tide.", "PPT", "behovet ble sett");
        assertThat(page("/saker", ASSESSOR).text()).contains("Tjenesten har ikke svart i tide.");

        assertThat(post(
                                cases + "/services/" + service + "/follow-ups",
                                Map.of("cause", "ANSWER_NOT_GIVEN", "action", "LEADER_CONTACTED", "words", "Ringte"),
                                me)
                        .status())
                .isEqualTo(200);
        LocalDate declined = today.plusDays(4);
        step(caseId, service, Map.of("step", "DECLINED", "on", declined.toString(), "text", "Full venteliste"), me);
        caughtUp.await(Cases.PROCESSOR);
        String page = page("/arbeidsdag/" + caseId, me).text();
        assertThat(page)
                .contains("Full venteliste", "Strever med lesing", "forvaltningsloven", "Svaret kom", "Lederen for");
        assertThat(page("/arbeidsdag/" + caseId, Person.of("supervisor@0301")).text())
                .contains("PPT")
                .doesNotContain("Full venteliste", "Strever med lesing", "Ringte");

        String other = post(
                        cases + "/services",
                        Map.of(
                                "kind",
                                "RESPITE_CARE",
                                "dueOn",
                                today.plusDays(30).toString()),
                        me)
                .body()
                .path("serviceId")
                .asString();
        step(
                caseId,
                other,
                Map.of("step", "MOVED_BY_SERVICE", "on", today.plusDays(44).toString()),
                me);
        caughtUp.await(Cases.PROCESSOR);
        Answer list = get(cases + "/services", me);
        assertThat(list.headers().getETag()).isNotBlank();
        JsonNode moved = list.body()
                .valueStream()
                .filter(one -> one.path("serviceId").asString().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(moved.path("firstDueOn").asString())
                .isEqualTo(today.plusDays(30).toString());
        assertThat(moved.path("dueOn").asString()).isEqualTo(today.plusDays(44).toString());
        assertThat(moved.path("delays").get(0).path("cause").asString()).isEqualTo("START_MOVED");

        assertThat(post(
                                cases + "/services/" + other + "/steps",
                                Map.of("step", "WITHDRAW"),
                                me,
                                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""))
                        .status())
                .isEqualTo(412);
        assertThat(step(caseId, other, Map.of("step", "WITHDRAW"), register().person())
                        .status())
                .isEqualTo(404);
        assertThat(get(cases + "/services", ASSESSOR_IN_BERGEN).status()).isEqualTo(404);
        assertThat(get("/arbeidsdag/stand", me).body().path("state").asString()).isNotBlank();
    }

    @Test
    void what_is_filled_in_on_the_page_is_kept_and_what_is_wrong_is_said_at_its_field() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        Person me = coordinator.person();
        String path = "/arbeidsdag/" + caseId;

        Answer missing = form(path, Map.of("action", "need", "needKind", "", "needDueOn", ""), me);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("needKind-error", "needDueOn-error");

        LocalDate today = Oslo.dateOf(CLOCK.instant());
        Answer kept = form(
                path,
                Map.of(
                        "action",
                        "need",
                        "needKind",
                        "SCHOOL",
                        "needDueOn",
                        today.plusDays(9).toString()),
                me);
        assertThat(kept.text()).contains("Behovet er skrevet ned.", "Behov sett");
        String service = get("/api/v1/cases/" + caseId + "/services", me)
                .body()
                .get(0)
                .path("serviceId")
                .asString();
        Answer past = form(
                path,
                Map.of(
                        "action",
                        "step",
                        "serviceId",
                        service,
                        "step",
                        "ASK",
                        "on",
                        today.minusDays(1).toString()),
                me);
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("on-" + service + "-error", "Datoen ligger tilbake i tid.");
        Answer asked =
                form(path, Map.of("action", "step", "serviceId", service, "step", "ASK", "on", today.toString()), me);
        assertThat(asked.text()).contains("Steget er skrevet ned.", "Spurt, venter på svar");
        assertThat(page("/arbeidsdag", me).text()).contains("Jeg har sett dette", "accesskey=\"f\"", "I dag");
        assertThat(form("/arbeidsdag", Map.of("action", "seen"), me).status()).isEqualTo(200);
    }

    private Answer step(UUID caseId, String service, Map<String, Object> body, Person person) {
        return post("/api/v1/cases/" + caseId + "/services/" + service + "/steps", body, person);
    }
}
