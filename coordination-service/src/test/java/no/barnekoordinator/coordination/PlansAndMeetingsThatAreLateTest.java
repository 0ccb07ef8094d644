package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.LastingDelays;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A plan and a meeting miss their days, and everybody who is to know, knows. */
class PlansAndMeetingsThatAreLateTest extends CoordinationServiceTest {

    private static final Person SUPERVISOR = Person.of("supervisor@0301");

    @Autowired
    private LastingDelays delays;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void it_is_told_once_to_coordinator_unit_and_supervisor_and_that_it_is_over() {
        UUID caseId = openCase();
        Registered registered = register();
        Person kari = registered.person();
        appoint(caseId, registered.id());
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        LocalDate planDay = today.plusDays(2);
        LocalDate meetingDay = today.plusDays(1);
        assertThat(post("/api/v1/cases/" + caseId + "/plan", plan(today, planDay, 0), kari)
                        .status())
                .isEqualTo(201);
        Instant starts = CLOCK.instant().plus(Duration.ofDays(1));
        String meeting = post(
                        "/api/v1/cases/" + caseId + "/meetings",
                        Map.of(
                                "startsAt", starts.toString(),
                                "endsAt", starts.plus(Duration.ofHours(1)).toString(),
                                "agenda", "Skolestart",
                                "invited", List.of(Map.of("name", "Mor"))),
                        kari)
                .body()
                .path("id")
                .asString();
        String before = get("/arbeidsdag/stand", kari).text();
        assertThat(page("/arbeidsdag", kari).text()).contains("Ingenting er forsinket.");

        CLOCK.set(Oslo.endOf(planDay).plus(Duration.ofHours(2)));
        awaitWhileTimePasses(() -> delays.of(List.of(caseId)).size() == 2);
        assertThat(get("/arbeidsdag/stand", kari).text())
                .as("an open page knows")
                .isNotEqualTo(before);
        String workday = page("/arbeidsdag", kari).text();
        assertThat(workday)
                .contains(
                        "/arbeidsdag/" + caseId + "/plan\"",
                        "/arbeidsdag/" + caseId + "/moter\"",
                        "Planen er ikke revidert.",
                        "Møtet ble ikke holdt.",
                        "Revider planen eller hold møtet")
                .doesNotContain("??");
        assertThat(workday.indexOf("Planen er ikke revidert."))
                .as("the graver first")
                .isLessThan(workday.indexOf("Møtet ble ikke holdt."));
        for (Person reader : List.of(ASSESSOR, SUPERVISOR)) {
            assertThat(page("/saker", reader).text())
                    .contains("/arbeidsdag/" + caseId + "#overdue", "Planen er ikke revidert.", "Møtet ble ikke holdt.")
                    .doesNotContain("??");
        }
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page("/arbeidsdag/" + caseId + "?lang=" + language, kari).text())
                    .contains("id=\"overdue\"", "/arbeidsdag/" + caseId + "/plan\"")
                    .doesNotContain("??");
        }
        assertThat(page("/arbeidsdag/" + caseId, SUPERVISOR).text())
                .contains("id=\"overdue\"")
                .doesNotContain("/arbeidsdag/" + caseId + "/plan\"");
        assertThat(page("/saker", ASSESSOR_IN_BERGEN).text()).doesNotContain(caseId.toString());

        awaitRelayed();
        assertThat(told(caseId, "coordination.CooperationDelayed"))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(
                                fact.path("kind").isNull() || fact.path("kind").isMissingNode())
                        .isTrue())
                .anySatisfy(fact -> {
                    assertThat(fact.path("cause").asString()).isEqualTo("PLAN_NOT_REVISED");
                    assertThat(fact.path("dueOn").asString()).isEqualTo(planDay.toString());
                })
                .anySatisfy(fact -> {
                    assertThat(fact.path("cause").asString()).isEqualTo("MEETING_NOT_HELD");
                    assertThat(fact.path("subject").asString()).isEqualTo(meeting);
                    assertThat(fact.path("dueOn").asString()).isEqualTo(meetingDay.toString());
                });
        assertThat(told(caseId, "coordination.ServiceDelayed"))
                .as("a plan is no service, and is not counted as one")
                .isEmpty();

        rebuildsAsItWas(caseId);

        LocalDate now = Oslo.dateOf(CLOCK.instant());
        assertThat(post("/api/v1/cases/" + caseId + "/plan/revisions", plan(today, now.plusDays(60), 1), kari)
                        .status())
                .isEqualTo(200);
        assertThat(post("/api/v1/cases/" + caseId + "/meetings/" + meeting + "/cancellation", Map.of(), kari)
                        .status())
                .isEqualTo(200);
        caughtUp.await(Cases.PROCESSOR);
        assertThat(page("/arbeidsdag", kari).text()).contains("Ingenting er forsinket.");
        awaitRelayed();
        assertThat(told(caseId, "coordination.CooperationDelayEnded"))
                .hasSize(2)
                .anySatisfy(fact -> {
                    assertThat(fact.path("ending").asString()).isEqualTo("REVISED");
                    assertThat(fact.path("daysLate").asInt()).isEqualTo(1);
                })
                .anySatisfy(fact -> {
                    assertThat(fact.path("ending").asString()).isEqualTo("NO_LONGER_WANTED");
                    assertThat(fact.path("daysLate").asInt()).isEqualTo(2);
                });
        assertThat(told(caseId, "coordination.CooperationDelayed")).hasSize(2);
    }

    private void rebuildsAsItWas(UUID caseId) {
        List<?> rows = delays.of(List.of(caseId));
        StreamingEventProcessor processor = processing
                .eventProcessor(Cases.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(delays.of(List.of(caseId))).isEmpty();
        processor.start();
        await("the replay").atMost(PATIENCE).until(() -> delays.of(List.of(caseId))
                .equals(rows));
        caughtUp.await(Cases.PROCESSOR);
    }

    private List<JsonNode> told(UUID caseId, String name) {
        return published(caseId, name).stream()
                .map(ConsumerRecord::value)
                .map(value -> json.readTree(new String(value, StandardCharsets.UTF_8)))
                .toList();
    }

    private static Map<String, Object> plan(LocalDate today, LocalDate reviseBy, int version) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "goals", "Bade i sjøen",
                "needs", "Ro om kvelden",
                "resources", "En stor søster",
                "participants", "Mor",
                "responsible", "Kari",
                "measures", List.of(Map.of("what", "Ny rullestol", "owner", "Ergoterapeuten", "dueOn", "2030-01-01")),
                "validFrom", today.toString(),
                "reviseBy", reviseBy.toString(),
                "bases", List.of("HEALTH_AND_CARE"),
                "consentedBy", "PARENTS"));
        plan.put("consentedOn", today.toString());
        if (version > 0) {
            plan.put("version", version);
        }
        return plan;
    }
}
