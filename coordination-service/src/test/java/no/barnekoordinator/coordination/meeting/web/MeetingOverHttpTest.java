package no.barnekoordinator.coordination.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Meetings from call to the last task, over the API and in the page. */
class MeetingOverHttpTest extends CoordinationServiceTest {

    private UUID caseId = new UUID(0, 0);
    private Person kari = ASSESSOR;

    private void coordinatedCase() {
        caseId = openCase();
        Registered registered = register();
        kari = registered.person();
        appoint(caseId, registered.id());
    }

    private String path(String rest) {
        return "/api/v1/cases/" + caseId + "/meetings" + rest;
    }

    private Answer call(Instant startsAt) {
        return post(
                path(""),
                Map.of(
                        "startsAt", startsAt.toString(),
                        "endsAt", startsAt.plus(Duration.ofHours(1)).toString(),
                        "place", "Rådhuset; rom 2, andre etasje",
                        "agenda", "Skolestart",
                        "invited",
                                List.of(
                                        Map.of("name", "Ada Lærer", "role", "lærer", "email", "ada@skole.example"),
                                        Map.of("name", "Mor"))),
                kari);
    }

    @Test
    void a_meeting_is_called_moved_prepared_held_and_followed_up() {
        coordinatedCase();
        Instant startsAt = CLOCK.instant().plus(Duration.ofDays(10));
        Answer called = call(startsAt);
        assertThat(called.status()).as(called.text()).isEqualTo(201);
        String id = called.body().path("id").asString();

        String invitation = get(path("/" + id + "/invitation"), kari).text();
        assertThat(invitation.replace("\r\n ", ""))
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:" + id + "@barnekoordinator.no\r\n",
                        "SEQUENCE:0\r\n",
                        "TZID:Europe/Oslo\r\n",
                        "DTSTART;TZID=Europe/Oslo:",
                        "LOCATION:Rådhuset\\; rom 2\\, andre etasje\r\n",
                        "mailto:ada@skole.example")
                .doesNotContain("Skolestart");
        assertThat(invitation.lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);

        Instant moved = startsAt.plus(Duration.ofDays(2));
        assertThat(post(
                                path("/" + id + "/time"),
                                Map.of(
                                        "startsAt",
                                        moved.toString(),
                                        "endsAt",
                                        moved.plus(Duration.ofHours(1)).toString()),
                                kari)
                        .status())
                .isEqualTo(200);
        assertThat(get(path("/" + id + "/invitation"), kari).text()).contains("SEQUENCE:1\r\n");
        JsonNode meeting = get(path(""), kari).body().get(0);
        String ada = meeting.path("invited").get(0).path("inviteeId").asString();
        assertThat(post(path("/" + id + "/preparations"), Map.of("inviteeId", ada), kari)
                        .status())
                .isEqualTo(200);
        assertThat(post(path("/" + id + "/minutes"), minutes(ada), kari).problem())
                .isIn("meeting-not-begun", "date-in-future");

        CLOCK.advance(Duration.ofDays(12).plusMinutes(30));
        Answer held = post(path("/" + id + "/minutes"), minutes(ada), kari);
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        String told =
                new String(awaitPublished(caseId, "coordination.MeetingHeld").value());
        assertThat(told)
                .contains("\"chairedByCoordinator\":true", "\"invited\":2", "\"attended\":1", "\"tasks\":1")
                .doesNotContain("enige");
        awaitPublished(caseId, "clock.ClockMet");
        JsonNode after = get(path(""), kari).body().get(0);
        assertThat(after.path("status").asString()).isEqualTo("HELD");
        assertThat(after.path("minutes").asString()).isEqualTo("Vi ble enige.");
        String task = after.path("tasks").get(0).path("taskId").asString();
        assertThat(post(path("/tasks/" + task + "/done"), Map.of(), kari).status())
                .isEqualTo(200);
        assertThat(post(path("/tasks/" + task + "/done"), Map.of(), kari).status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select payload::text from event where stream = :stream")
                        .param("stream", "meetings-" + caseId)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(event -> event.contains("Ada") || event.contains("enige") || event.contains("Skolestart"));
    }

    private static Map<String, Object> minutes(String attended) {
        String today =
                no.barnekoordinator.platform.time.Oslo.dateOf(CLOCK.instant()).toString();
        return Map.of(
                "heldOn",
                today,
                "chairedByCoordinator",
                true,
                "attended",
                List.of(attended),
                "minutes",
                "Vi ble enige.",
                "tasks",
                List.of(Map.of("what", "Bestille time", "owner", "Ada", "dueOn", "2029-01-01")));
    }

    @Test
    void a_meeting_whose_day_goes_by_is_late_and_a_cancelled_one_is_taken_out_of_calendars() {
        coordinatedCase();
        String missed = call(CLOCK.instant().plus(Duration.ofHours(1)))
                .body()
                .path("id")
                .asString();
        String cancelled = call(CLOCK.instant().plus(Duration.ofDays(30)))
                .body()
                .path("id")
                .asString();
        assertThat(post(path("/" + cancelled + "/cancellation"), Map.of("reason", "Sykdom"), kari)
                        .status())
                .isEqualTo(200);
        assertThat(get(path("/" + cancelled + "/invitation"), kari).text())
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n");

        CLOCK.advance(Duration.ofDays(2));
        awaitWhileTimePasses(() -> get(path(""), kari).text().contains("\"overdue\":true"));
        assertThat(get(path(""), kari).body().findValuesAsString("meetingId")).contains(missed);
        awaitPublished(caseId, "clock.ClockBreached");
    }

    @Test
    void outsiders_find_no_meetings_and_bad_input_is_refused() {
        coordinatedCase();
        String id =
                call(CLOCK.instant().plus(Duration.ofDays(3))).body().path("id").asString();
        for (Person outsider : List.of(
                ASSESSOR_IN_BERGEN, register().person(), Person.of("service-contact@0301"), Person.of("family@0301"))) {
            assertThat(get(path(""), outsider).status()).isEqualTo(404);
            assertThat(get(path("/" + id + "/invitation"), outsider).status()).isEqualTo(404);
        }
        assertThat(get(path(""), Person.of("supervisor@0301")).status()).isEqualTo(403);
        assertThat(call(CLOCK.instant().minus(Duration.ofDays(1))).problem()).isEqualTo("meeting-not-ahead");
        assertThat(post(path(""), Map.of("agenda", "Skolestart"), kari).problem())
                .isEqualTo("field-missing");
        assertThat(post(path("/" + UUID.randomUUID() + "/cancellation"), Map.of(), kari)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_page_calls_and_holds_a_meeting() {
        coordinatedCase();
        String page = "/arbeidsdag/" + caseId + "/moter";
        assertThat(page(page, kari).text()).contains("Ingen møter ennå").doesNotContain("??");
        Answer incomplete = form(page, Map.of("action", "call", "agenda", "", "invited", "Ada"), kari);
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text()).contains("Skriv hva møtet skal ta opp.", "Skriv et klokkeslett");
        String day = no.barnekoordinator.platform.time.Oslo.dateOf(
                        CLOCK.instant().plus(Duration.ofDays(1)))
                .toString();
        Map<String, String> good = Map.of(
                "action", "call",
                "startsOn", day,
                "starts", "12:00",
                "ends", "13:00",
                "agenda", "Skolestart",
                "invited", "Ada, lærer, ada@skole.example\nMor");
        Answer called = form(page, good, kari);
        assertThat(called.text())
                .contains("Møtet er kalt inn.", "Skolestart", "lærer", "Skriv referat")
                .doesNotContain("??");
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(page + "?lang=" + language, kari).text()).doesNotContain("??");
        }
        String id = get(path(""), kari).body().get(0).path("meetingId").asString();
        CLOCK.advance(Duration.ofDays(1).plusHours(20));
        Answer held = form(
                page,
                Map.of(
                        "action",
                        "hold",
                        "meetingId",
                        id,
                        "heldOn-" + id,
                        day,
                        "chaired-" + id,
                        "true",
                        "minutes-" + id,
                        "Alle var enige.",
                        "task-" + id + "-0",
                        "Bestille time",
                        "owner-" + id + "-0",
                        "Ada",
                        "due-" + id + "-0",
                        "2029-01-01"),
                kari);
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(held.text()).contains("Referatet er lagret.", "Alle var enige.", "Bestille time");
    }
}
