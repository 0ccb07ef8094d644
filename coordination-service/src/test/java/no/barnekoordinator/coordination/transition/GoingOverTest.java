package no.barnekoordinator.coordination.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.PlainConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A child turns 18, and others change school, over HTTP and with the days going by. */
class GoingOverTest extends CoordinationServiceTest {

    @Test
    void a_youth_turns_18_with_the_plan_late_and_a_gap_that_is_counted() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        Person mine = coordinator.person();
        LocalDate adultOn = Oslo.dateOf(CLOCK.instant()).plusYears(1).plusDays(40);
        LocalDate bornOn = adultOn.minusYears(18);

        awaitTransitions(caseId);
        assertThat(page("/overganger", ASSESSOR).text())
                .as("nothing can be counted while no child is known")
                .contains(label(caseId))
                .doesNotContain("??");
        Answer impossible = post(children(caseId), Map.of("bornOn", "2040-01-01"), mine);
        assertThat(impossible.status()).isEqualTo(422);
        assertThat(impossible.problem()).isEqualTo("child-birth-date");
        Answer child = post(children(caseId), Map.of(), mine);
        assertThat(child.status()).as(child.text()).isEqualTo(201);
        String childId = child.body().path("id").asString();
        assertThat(page(path(caseId), mine).text())
                .contains("Fødselsdatoen til barn 1 er ikke kjent")
                .doesNotContain("??");

        Answer born = form(
                path(caseId),
                Map.of("action", "child", "childId", childId, "bornOn-" + childId, bornOn.toString()),
                mine);
        assertThat(born.status()).as(born.text()).isEqualTo(200);
        assertThat(born.text()).contains("Barnet er skrevet ned.");
        assertThat(transitions(caseId, mine))
                .as("it lies more than a year ahead")
                .isEmpty();

        CLOCK.set(Oslo.startOf(adultOn.minusYears(1)).plusSeconds(60));
        awaitWhileTimePasses(() -> transitions(caseId, mine).size() == 1);
        JsonNode asked = transitions(caseId, mine).get(0);
        assertThat(asked.path("planned").asBoolean()).isFalse();
        assertThat(Instant.parse(asked.path("planDue").asString()))
                .isEqualTo(Oslo.startOf(adultOn.minusMonths(6).withDayOfMonth(1)));
        assertThat(page("/overganger", ASSESSOR).text()).contains("Fyller 18 år", label(caseId));

        CLOCK.set(Oslo.startOf(adultOn.minusMonths(6)).plusSeconds(60));
        awaitWhileTimePasses(() -> transitions(caseId, mine).get(0).path("late").asBoolean());
        assertThat(transitions(caseId, mine).get(0).path("reminded").asBoolean())
                .isTrue();
        String id = asked.path("transitionId").asString();
        Answer planned = form(path(caseId), Map.of("action", "plan", "childId", childId, "kind", "TURNING_18"), mine);
        assertThat(planned.text()).contains("Overgangen er planlagt.").doesNotContain("??");
        assertThat(json.readTree(awaitPublished(caseId, "coordination.TransitionPlanned")
                                .value())
                        .path("inTime")
                        .asBoolean())
                .isFalse();
        Answer step = form(
                path(caseId),
                Map.of(
                        "action",
                        "step",
                        "transitionId",
                        id,
                        "what-" + id,
                        "Møte med NAV i Eksempelmo",
                        "owner-" + id,
                        "",
                        "dueOn-" + id,
                        "i morgen"),
                mine);
        assertThat(step.status()).isEqualTo(422);
        assertThat(step.text()).contains("Skriv hvem som gjør det.", "Møte med NAV i Eksempelmo");

        CLOCK.set(Oslo.startOf(adultOn).plusSeconds(60));
        awaitWhileTimePasses(() -> transitions(caseId, mine).get(0).path("gap").asBoolean());
        assertThat(read(caseId, mine).path("children").get(0).path("grownUp").asBoolean())
                .isTrue();
        assertThat(get("/api/v1/cases/" + caseId, mine).body().path("status").asString())
                .as("the case goes on while nobody has taken over")
                .isEqualTo("OPEN");
        assertThat(page("/overganger", ASSESSOR).text()).contains("Fylt 18, uten koordinator");

        Answer early = post(
                "/api/v1/cases/" + caseId + "/transitions/" + id + "/answer",
                Map.of("accepted", true, "coordinator", "Ada Prøvdal", "startsOn", adultOn.toString()),
                ASSESSOR);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("ordinary-coordinator-not-offered");
        assertThat(form(path(caseId), Map.of("simple", "offer", "transitionId", id), mine)
                        .text())
                .contains("Tilbudet er skrevet ned.");
        assertThat(form(
                                path(caseId),
                                Map.of(
                                        "action",
                                        "answer",
                                        "transitionId",
                                        id,
                                        "coordinator-" + id,
                                        "Ada Prøvdal",
                                        "startsOn-" + id,
                                        adultOn.plusDays(3).toString()),
                                mine)
                        .text())
                .contains("Svaret er skrevet ned.");

        CLOCK.set(Oslo.startOf(adultOn.plusDays(3)).plusSeconds(60));
        awaitWhileTimePasses(() -> !get("/api/v1/cases/" + caseId, mine)
                .body()
                .path("status")
                .asString()
                .equals("OPEN"));
        assertThat(get("/api/v1/cases/" + caseId, mine)
                        .body()
                        .path("closingReason")
                        .asString())
                .isEqualTo("TURNED_18");
        JsonNode ended = json.readTree(
                awaitPublished(caseId, "coordination.AdultTransitionEnded").value());
        assertThat(ended.path("gapDays").asInt()).isEqualTo(3);
        assertThat(ended.path("outcome").asString()).isEqualTo("COORDINATED");
        Answer consent =
                form(path(caseId), Map.of("action", "consent", "transitionId", id, "consents-" + id, "YES"), mine);
        assertThat(consent.text())
                .contains("Den unge har selv samtykket til deling.")
                .doesNotContain("??");

        String published = PlainConsumer.readAll(Topics.COORDINATION).stream()
                .map(message -> new String(message.value()))
                .reduce("", String::concat);
        String stored = String.join(
                "\n",
                jdbc.sql("select payload::text from event union all select t::text from transition_row t"
                                + " union all select c::text from transition_child c")
                        .query(String.class)
                        .list());
        for (String text : List.of(published, stored)) {
            assertThat(text).doesNotContain(bornOn.toString(), "Ada Prøvdal");
        }
    }

    @Test
    void a_parent_who_lost_sight_of_a_child_by_a_wrong_birth_date_sees_it_again_when_it_is_put_right() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        Person mine = coordinator.person();
        awaitTransitions(caseId);
        Person mother = Person.of("family-91@0301");
        LocalDate adultOn = today().plusDays(10);
        String child = enter(caseId, Map.of("relation", "CHILD", "name", "Ada Prøvdal", "bornOn", born(adultOn)), mine);
        enter(caseId, Map.of("relation", "PARENT_WITH_CUSTODY", "name", "Kari", "subject", mother.subject()), mine);
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/my-cases/" + caseId, mother).status() == 200);
        await().atMost(PATIENCE).until(() -> transitions(caseId, mine).size() == 1);
        assertThat(form(path(caseId), Map.of("action", "plan", "childId", child, "kind", "TURNING_18"), mine)
                        .text())
                .contains("Overgangen er planlagt.");

        CLOCK.set(Oslo.startOf(adultOn).plusSeconds(60));
        awaitWhileTimePasses(() -> transitions(caseId, mine).get(0).path("gap").asBoolean());
        assertThat(get("/api/v1/my-cases/" + caseId, mother).status())
                .as("the only child is 18")
                .isEqualTo(404);

        LocalDate right = adultOn.plusMonths(2);
        String entry = "/api/v1/cases/" + caseId + "/family/" + child;
        Answer corrected = post(entry, Map.of("relation", "CHILD", "name", "Ada Prøvdal", "bornOn", born(right)), mine);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);

        await().atMost(PATIENCE).until(() -> !read(caseId, mine)
                .path("children")
                .get(0)
                .path("grownUp")
                .asBoolean());
        assertThat(get("/api/v1/my-cases/" + caseId, mother).status()).isEqualTo(200);
        JsonNode again = transitions(caseId, mine).get(0);
        assertThat(again.path("gap").asBoolean()).isFalse();
        assertThat(again.path("planned").asBoolean()).isTrue();
        assertThat(again.path("dayOf").asString()).isEqualTo(right.toString());
        JsonNode undone = json.readTree(
                awaitPublished(caseId, "coordination.AdulthoodUndone").value());
        assertThat(undone.path("near").asBoolean()).isTrue();

        CLOCK.set(Oslo.startOf(right).plusSeconds(60));
        awaitWhileTimePasses(() -> transitions(caseId, mine).get(0).path("gap").asBoolean());
        assertThat(get("/api/v1/my-cases/" + caseId, mother).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_birth_date_is_put_right_also_when_the_case_has_ended_and_begins_nothing() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        Person mine = coordinator.person();
        awaitTransitions(caseId);
        Person mother = Person.of("family-93@0301");
        LocalDate adultOn = today().plusDays(10);
        String child = enter(caseId, Map.of("relation", "CHILD", "name", "Ada Prøvdal", "bornOn", born(adultOn)), mine);
        enter(caseId, Map.of("relation", "PARENT_WITH_CUSTODY", "name", "Kari", "subject", mother.subject()), mine);
        await().atMost(PATIENCE).until(() -> transitions(caseId, mine).size() == 1);
        CLOCK.set(Oslo.startOf(adultOn).plusSeconds(60));
        awaitWhileTimePasses(() -> transitions(caseId, mine).get(0).path("gap").asBoolean());
        assertThat(post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "TURNED_18"), ASSESSOR)
                        .status())
                .isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> !read(caseId, mine).path("open").asBoolean(true)
                        || page(path(caseId), mine).text().contains("åpnes ikke igjen"));
        assertThat(get("/api/v1/my-cases/" + caseId, mother).status()).isEqualTo(404);
        long clocks = clocksOf(caseId);

        LocalDate right = adultOn.plusMonths(2);
        assertThat(post(children(caseId), Map.of("bornOn", born(right)), mine).problem())
                .as("nobody is written down anew")
                .isEqualTo("case-closed");
        Answer page = page(path(caseId), mine);
        assertThat(page.text())
                .contains("Rett fødselsdatoen til barn 1", "åpnes ikke igjen")
                .doesNotContain("??", "Skriv ned et barn i familien", "Planlegg en overgang");
        Answer corrected =
                form(path(caseId), Map.of("action", "child", "childId", child, "bornOn-" + child, born(right)), mine);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.text()).contains("Barnet er skrevet ned.").doesNotContain("??");

        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/my-cases/" + caseId, mother).status() == 200);
        JsonNode again = read(caseId, mine);
        assertThat(again.path("children").get(0).path("grownUp").asBoolean()).isFalse();
        assertThat(again.path("transitions").get(0).path("gap").asBoolean()).isFalse();
        awaitPublished(caseId, "coordination.AdulthoodUndone");
        assertThat(get("/api/v1/cases/" + caseId, mine).body().path("status").asString())
                .as("what has ended stays so")
                .isEqualTo("CLOSED");
        assertThat(clocksOf(caseId)).as("no clock begins").isEqualTo(clocks);

        CLOCK.set(Oslo.startOf(right).plusSeconds(60));
        awaitWhileTimePasses(
                () -> read(caseId, mine).path("children").get(0).path("grownUp").asBoolean());
        assertThat(get("/api/v1/my-cases/" + caseId, mother).status())
                .as("on the right birthday")
                .isEqualTo(404);
        assertThat(transitions(caseId, mine).get(0).path("gap").asBoolean())
                .as("no days are counted of a case that has ended")
                .isFalse();
        assertThat(clocksOf(caseId)).isEqualTo(clocks);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(path(caseId) + "?lang=" + language, mine).text()).doesNotContain("??");
        }
    }

    private long clocksOf(UUID caseId) {
        return jdbc.sql("select count(*) from event where stream like :of and name = 'coordination.ClockStarted'")
                .param("of", "%" + caseId)
                .query(Long.class)
                .single();
    }

    /** The team gathers by itself soon after the case has opened. */
    private String enter(UUID caseId, Map<String, Object> member, Person coordinator) {
        Answer entered = await().atMost(PATIENCE)
                .until(
                        () -> post("/api/v1/cases/" + caseId + "/family", member, coordinator),
                        answer -> answer.status() != 404);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        return entered.body().path("memberId").asString();
    }

    private static String born(LocalDate adultOn) {
        return adultOn.minusYears(18).toString();
    }

    @Test
    void a_case_is_not_closed_by_hand_because_the_child_turned_18_before_it_has() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        awaitTransitions(caseId);
        LocalDate bornOn = today().minusYears(17);
        post(children(caseId), Map.of("bornOn", bornOn.toString()), coordinator.person());
        String closing = "/api/v1/cases/" + caseId + "/closing";

        Answer early = post(closing, Map.of("reason", "TURNED_18"), ASSESSOR);
        assertThat(early.status()).as(early.text()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("case-child-not-eighteen");
        assertThat(early.body().path("nextStep").asString()).contains("alle barna er fylt 18");
        Answer page = form("/arbeidsdag/" + caseId, Map.of("action", "close", "reason", "TURNED_18"), ASSESSOR);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("så lenge det er et barn i den som ikke har gjort det")
                .doesNotContain("??");
        assertThat(get("/api/v1/cases/" + caseId, ASSESSOR)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");

        assertThat(post(closing, Map.of("reason", "NEED_CEASED"), ASSESSOR).status())
                .as("for a reason that is true it may")
                .isEqualTo(200);
    }

    @Test
    void a_case_no_child_is_written_down_in_is_closed_by_hand_because_the_child_turned_18() {
        UUID caseId = openCase();

        assertThat(post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "TURNED_18"), ASSESSOR)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void others_find_nothing_and_somebody_who_saw_an_older_version_is_told() {
        UUID caseId = openCase();
        Registered coordinator = register();
        Registered another = register();
        appoint(caseId, coordinator.id());
        Person mine = coordinator.person();
        awaitTransitions(caseId);
        String childId = post(children(caseId), Map.of("bornOn", "2020-04-01"), mine)
                .body()
                .path("id")
                .asString();
        Map<String, Object> plan = Map.of(
                "childId",
                childId,
                "kind",
                "KINDERGARTEN_TO_SCHOOL",
                "dayOf",
                Oslo.dateOf(CLOCK.instant()).plusMonths(3).toString(),
                "receiving",
                "Eksempelmo skole");

        for (Person stranger : List.of(
                another.person(),
                ASSESSOR_IN_BERGEN,
                Person.of("supervisor@0301"),
                Person.of("service-contact@0301"),
                Person.of("family-1"))) {
            assertThat(get("/api/v1/cases/" + caseId + "/transitions", stranger).status())
                    .isIn(403, 404);
            assertThat(page(path(caseId), stranger).status()).isIn(403, 404);
            assertThat(post("/api/v1/cases/" + caseId + "/transitions", plan, stranger)
                            .status())
                    .isIn(403, 404);
        }
        assertThat(get("/api/v1/cases/" + caseId + "/transitions", ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/cases/" + caseId + "/transitions", another.person())
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/transitions", ASSESSOR_IN_BERGEN).text()).doesNotContain(caseId.toString());

        Answer stale = post(
                "/api/v1/cases/" + caseId + "/transitions",
                plan,
                mine,
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""));
        assertThat(stale.status()).isEqualTo(412);
        Answer planned = post("/api/v1/cases/" + caseId + "/transitions", plan, mine);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        Answer typed = form(
                path(caseId),
                Map.of(
                        "action",
                        "plan",
                        "childId",
                        childId,
                        "kind",
                        "HOSPITAL_TO_HOME",
                        "dayOf",
                        "2020-01-01",
                        "version",
                        "0"),
                mine);
        assertThat(typed.status()).isEqualTo(422);
        Answer shown = page(path(caseId), ASSESSOR);
        assertThat(shown.text())
                .contains("Fra barnehage til skole, barn 1", "Eksempelmo skole")
                .doesNotContain("??");
        awaitPublished(caseId, "coordination.TransitionPlanned");
        assertThat(PlainConsumer.readAll(Topics.COORDINATION))
                .noneMatch(message -> new String(message.value()).contains("Eksempelmo"));
    }

    private void awaitTransitions(UUID caseId) {
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/cases/" + caseId + "/transitions", ASSESSOR)
                                .status()
                        == 200);
    }

    private JsonNode read(UUID caseId, Person person) {
        return get("/api/v1/cases/" + caseId + "/transitions", person).body();
    }

    private JsonNode transitions(UUID caseId, Person person) {
        return read(caseId, person).path("transitions");
    }

    private static String children(UUID caseId) {
        return "/api/v1/cases/" + caseId + "/children";
    }

    private static String path(UUID caseId) {
        return "/arbeidsdag/" + caseId + "/overganger";
    }

    private static String label(UUID caseId) {
        String id = caseId.toString();
        return id.substring(id.length() - 6).toUpperCase(Locale.ROOT);
    }
}
