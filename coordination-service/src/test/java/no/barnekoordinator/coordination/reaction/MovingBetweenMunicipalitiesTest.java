package no.barnekoordinator.coordination.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A family moves from Oslo to Bergen with its case, as both municipalities and the family see it. */
class MovingBetweenMunicipalitiesTest extends CoordinationServiceTest {

    private static final String BERGEN = "4601";
    private static final Person MOTHER = Person.of("family-71@0301");
    private static final Person TEACHER = Person.of("service-contact-71@0301");

    @Autowired
    private WhenCaseMovesThenContinueIt reaction;

    @Autowired
    private EventStore store;

    @Autowired
    private TransactionTemplate transactions;

    private UUID caseId = new UUID(0, 0);
    private Person kari = ASSESSOR;
    private UUID kariId = caseId;
    private String mother = "";

    private void coordinatedFamily() {
        caseId = openCase();
        Registered registered = register();
        kari = registered.person();
        kariId = registered.id();
        appoint(caseId, kariId);
        joinTeam(caseId, TEACHER, "SCHOOL", kari);
        family(Map.of("relation", "CHILD", "name", "Ada Flyttesen", "bornOn", "2015-05-01"));
        mother = family(
                Map.of("relation", "PARENT_WITH_CUSTODY", "name", "Mona Flyttesen", "subject", MOTHER.subject()));
    }

    private String family(Map<String, Object> one) {
        return post(path("/family"), one, kari).body().path("memberId").asString();
    }

    private String path(String rest) {
        return "/api/v1/cases/" + caseId + rest;
    }

    private String page() {
        return "/arbeidsdag/" + caseId + "/flytting";
    }

    private Map<String, Object> move(Object... changes) {
        Map<String, Object> body = new HashMap<>(
                Map.of("municipality", BERGEN, "categories", List.of("SERVICES", "PLAN"), "consentedBy", mother));
        body.put("capacity", "PARENT");
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }

    @Test
    void a_case_goes_on_in_the_other_municipality_with_what_the_family_consented_to() {
        coordinatedFamily();
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        assertThat(post(
                                path("/services"),
                                Map.of(
                                        "kind",
                                        "RESPITE_CARE",
                                        "provider",
                                        "Solbakken",
                                        "dueOn",
                                        today.plusDays(90).toString()),
                                kari)
                        .status())
                .isEqualTo(201);
        assertThat(post(path("/plan"), plan(today), kari).status()).isEqualTo(201);

        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer moved = post(path("/move"), move(), kari, key);
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.text()).as("the answer does not say where").doesNotContain(BERGEN);
        assertThat(post(path("/move"), move(), kari, key).text()).isEqualTo(moved.text());
        assertThat(post(path("/move"), move(), kari).problem()).isEqualTo("case-closed");

        CaseMoved fact = moved();
        UUID there = fact.continuedAs();
        String newCase = "/api/v1/cases/" + there;
        await().atMost(PATIENCE).until(() -> get(newCase, ASSESSOR_IN_BERGEN).status() == 200);
        assertThat(get(path(""), ASSESSOR).body().path("closingReason").asString())
                .isEqualTo("MOVED");

        // The new municipality: the family, the need and the plan; nobody who coordinates, and the days are counted.
        JsonNode open = get(newCase, ASSESSOR_IN_BERGEN).body();
        assertThat(open.path("status").asString()).isEqualTo("OPEN");
        assertThat(open.path("coordinatorId").isNull()
                        || open.path("coordinatorId").isMissingNode())
                .isTrue();
        assertThat(open.path("withoutCoordinatorSince").asString())
                .isEqualTo(fact.happenedAt().toString());
        assertThat(open.path("appointmentDue").asString()).isNotEmpty();
        String team = get(newCase + "/team", ASSESSOR_IN_BERGEN).text();
        assertThat(team).contains("Ada Flyttesen", "Mona Flyttesen").doesNotContain(TEACHER.name());
        assertThat(page("/arbeidsdag/" + there, ASSESSOR_IN_BERGEN).text())
                .contains("Avlastning")
                .doesNotContain("Solbakken");
        assertThat(get(newCase + "/plan", ASSESSOR_IN_BERGEN)
                        .body()
                        .path("plan")
                        .path("goals")
                        .asString())
                .isEqualTo("Bade i sjøen");
        assertThat(get(newCase + "/consents", ASSESSOR_IN_BERGEN).body().size())
                .as("consents are taken anew")
                .isZero();
        assertThat(page("/saker", ASSESSOR_IN_BERGEN).text()).contains(there.toString());
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page("/arbeidsdag/" + there + "/flytting?lang=" + language, ASSESSOR_IN_BERGEN)
                            .text())
                    .contains("Oslo", kari.name())
                    .doesNotContain("??");
        }

        // The old one: what was done, and nothing new.
        for (Person outsider : List.of(ASSESSOR, kari, TEACHER)) {
            assertThat(get(newCase, outsider).status()).isEqualTo(404);
            assertThat(page("/arbeidsdag/" + there + "/flytting", outsider).status())
                    .isIn(403, 404);
        }
        assertThat(get(path("/move"), ASSESSOR_IN_BERGEN).status()).isEqualTo(404);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(page() + "?lang=" + language, kari).text())
                    .contains("Bergen", kari.name(), "Mona Flyttesen")
                    .doesNotContain("??", there.toString());
        }
        assertThat(get(path("/move"), ASSESSOR).body().path("left").path("to").asString())
                .isEqualTo(BERGEN);

        // The family sees both.
        caughtUp.await(Members.PROCESSOR);
        assertThat(get("/api/v1/my-cases", MOTHER).text()).contains(there.toString(), caseId.toString());

        // Others are told that it moved, and that it goes on; where from the old case is not said.
        String told =
                new String(awaitPublished(caseId, "coordination.CaseMoved").value());
        assertThat(told).contains("SERVICES", "PLAN").doesNotContain(BERGEN, there.toString());
        assertThat(new String(
                        awaitPublished(there, "coordination.CaseContinued").value()))
                .contains(caseId.toString(), "\"fromMunicipality\":\"0301\"", "\"municipality\":\"4601\"");
        assertThat(new String(
                        awaitPublished(there, "coordination.VacancyStarted").value()))
                .contains("CASE_MOVED");
        awaitRelayed();
        assertThat(published(there, "coordination.CaseOpened"))
                .as("no grant is counted twice")
                .isEmpty();
        assertThat(jdbc.sql("select payload::text from event where stream in (:streams)")
                        .param("streams", List.of("case-" + caseId, "team-" + there, "plan-" + there))
                        .query(String.class)
                        .list())
                .as("where a child is, and who it is, is sealed")
                .isNotEmpty()
                .noneMatch(event -> event.contains("\"4601\"") && event.contains("toMunicipality"))
                .noneMatch(event -> event.contains("Flyttesen") || event.contains("Bade"));

        // The new municipality appoints its own, and the count ends.
        Person bergen = Person.of("coordinator-171@4601");
        UUID id = UUID.fromString(post(
                        "/api/v1/coordinators",
                        Map.of(
                                "municipality", BERGEN,
                                "name", bergen.name(),
                                "subject", bergen.subject(),
                                "capacity", 5,
                                "mandate", Map.of("validFrom", "2026-01-01")),
                        ASSESSOR_IN_BERGEN)
                .body()
                .path("coordinatorId")
                .asString());
        assertThat(post(
                                newCase + "/coordinator",
                                Map.of("coordinatorId", kariId, "familySay", "AGREES"),
                                ASSESSOR_IN_BERGEN)
                        .problem())
                .as("who coordinated before has no place here")
                .isEqualTo("coordinator-unknown");
        assertThat(post(
                                newCase + "/coordinator",
                                Map.of("coordinatorId", id, "familySay", "AGREES"),
                                ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(200);
        Answer accepted = post(newCase + "/coordinator/acceptance", Map.of(), bergen);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        awaitPublished(there, "coordination.VacancyEnded");

        toldTwiceIsDoneOnce(fact, there);
    }

    private void toldTwiceIsDoneOnce(CaseMoved fact, UUID there) {
        EventMessage<?> message = store.readEvents("case-" + caseId, 0)
                .asStream()
                .filter(event -> event.getPayload() instanceof CaseMoved)
                .findFirst()
                .orElseThrow();
        long before = eventsOf(there);
        transactions.executeWithoutResult(transaction -> reaction.on(fact, message));
        assertThat(eventsOf(there)).isEqualTo(before);
    }

    private long eventsOf(UUID there) {
        return jdbc.sql("select count(*) from event where stream like :of")
                .param("of", "%" + there)
                .query(Long.class)
                .single();
    }

    private CaseMoved moved() {
        return store.readEvents("case-" + caseId, 0)
                .asStream()
                .map(event -> (Object) event.getPayload())
                .filter(CaseMoved.class::isInstance)
                .map(CaseMoved.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_protected_address_is_not_shown_where_the_family_left_and_nothing_goes_along_unasked() {
        coordinatedFamily();
        Answer moved =
                form(page(), Map.of("municipality", BERGEN, "consent", mother + ":PARENT", "hidden", "true"), kari);
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.text())
                .contains("Saken er avsluttet her", "Vises ikke", "Hvem familien er")
                .doesNotContain("??", "Bergen");
        assertThat(get(path("/move"), ASSESSOR).text()).doesNotContain(BERGEN);
        UUID there = moved().continuedAs();
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/cases/" + there, ASSESSOR_IN_BERGEN).status() == 200);
        assertThat(get("/api/v1/cases/" + there + "/plan", ASSESSOR_IN_BERGEN).status())
                .isEqualTo(404);
        assertThat(get("/api/v1/cases/" + there, ASSESSOR_IN_BERGEN)
                        .body()
                        .path("servicesUnderWay")
                        .asInt())
                .isZero();
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do_instead_over_http_and_in_the_page() {
        caseId = openCase();
        Registered registered = register();
        kari = registered.person();
        kariId = registered.id();
        appoint(caseId, kariId);
        mother = UUID.randomUUID().toString();
        assertThat(post(path("/move"), move(), kari).problem()).isEqualTo("move-without-family");
        assertThat(page(page(), kari).text())
                .contains("Ingen kan samtykke ennå")
                .doesNotContain("??");
        family(Map.of("relation", "CHILD", "name", "Bo Flyttesen", "bornOn", "2016-05-01"));
        String father = family(Map.of("relation", "PARENT_WITHOUT_CUSTODY", "name", "Per Flyttesen"));
        mother = family(Map.of("relation", "PARENT_WITH_CUSTODY", "name", "Mona Flyttesen"));

        for (Map.Entry<String, Map<String, Object>> each : Map.of(
                        "move-same-municipality", move("municipality", "0301"),
                        "move-municipality-unknown", move("municipality", "9999"),
                        "move-without-consent", move("consentedBy", null),
                        "consent-not-theirs-to-give", move("consentedBy", father),
                        "move-category-elsewhere", move("categories", List.of("HEALTH")),
                        "field-missing", move("municipality", null))
                .entrySet()) {
            Answer refused = post(path("/move"), each.getValue(), kari);
            assertThat(refused.problem()).as(refused.text()).isEqualTo(each.getKey());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).doesNotContain("problem.");
        }
        Map<String, String> stale = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\"");
        assertThat(post(path("/move"), move(), kari, stale).status()).isIn(409, 412);
        for (Person outsider : List.of(ASSESSOR_IN_BERGEN, register().person())) {
            assertThat(post(path("/move"), move(), outsider).status()).isEqualTo(404);
            assertThat(page(page(), outsider).status()).isEqualTo(404);
        }
        assertThat(post(path("/move"), move(), Person.of("supervisor@0301")).status())
                .isEqualTo(403);

        Answer empty = form(page(), Map.of("municipality", "", "consent", "x"), kari);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text())
                .contains("Velg kommunen familien flytter til.", "Velg hvem som samtykker.")
                .doesNotContain("??");
        Answer own = form(page(), Map.of("municipality", "0301", "consent", mother + ":PARENT"), kari);
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text())
                .contains("Saken hører allerede til denne kommunen.")
                .doesNotContain("??");
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(page() + "?lang=" + language, ASSESSOR).text())
                    .contains("Mona Flyttesen")
                    .doesNotContain("??", "Per Flyttesen");
        }
        assertThat(get(path(""), ASSESSOR).body().path("status").asString())
                .as("nothing of this moved anything")
                .isEqualTo("OPEN");
    }

    @Test
    void a_move_waits_until_everyone_who_holds_custody_has_said_yes() {
        coordinatedFamily();
        String father = family(Map.of("relation", "PARENT_WITH_CUSTODY", "name", "Per Flyttesen"));

        Answer alone = post(path("/move"), move(), kari);
        assertThat(alone.status()).as(alone.text()).isEqualTo(422);
        assertThat(alone.problem()).isEqualTo("move-without-all");
        assertThat(alone.body().path("missing").valueStream().map(JsonNode::asString))
                .containsExactly(father);
        Map<String, String> typed = Map.of("municipality", BERGEN, "consent", mother + ":PARENT");
        Answer page = form(page(), typed, kari);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Dette samtykket mangler", "Per Flyttesen", "alle som har foreldreansvar, har sagt ja")
                .doesNotContain("??");
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page("/min-sak/" + caseId + "?lang=" + language, MOTHER).text())
                    .doesNotContain("??", "Per Flyttesen");
        }
        assertThat(page("/min-sak/" + caseId, MOTHER).text()).contains("når alle som har foreldreansvar, har sagt ja");
        assertThat(eventsNamed("coordination.MoveConsented")).isZero();

        Map<String, String> both = new HashMap<>(typed);
        both.put("also", father);
        Answer moved = form(page(), both, kari);
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.text())
                .contains("Mona Flyttesen", "Per Flyttesen", "sa ja, skrevet ned av kommunen")
                .doesNotContain("??", "sa ja selv");
        assertThat(eventsNamed("coordination.MoveConsented"))
                .as("by each of them")
                .isEqualTo(2);
        assertThat(moved().consentedBy()).hasToString(mother);
    }

    private long eventsNamed(String name) {
        return jdbc.sql("select count(*) from event where stream = :team and name = :name")
                .param("team", "team-" + caseId)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    @Test
    void a_complaint_that_is_upheld_after_the_family_moved_opens_the_case_where_it_is_now() {
        coordinatedFamily();
        assertThat(post(path("/move"), move("categories", List.of()), kari).status())
                .isEqualTo(200);
        UUID there = awaitContinued();
        UUID complaint = UUID.randomUUID();
        publish(Topics.COMPLAINT, upheld(complaint), "upheld-while-open-" + caseId);
        assertThat(post("/api/v1/cases/" + there + "/closing", Map.of("reason", "NOT_ENTITLED"), ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(200);

        publish(Topics.COMPLAINT, upheld(complaint), "upheld-" + caseId);

        String reopened =
                new String(awaitPublished(there, "coordination.CaseReopened").value());
        assertThat(reopened).contains(complaint.toString(), "\"municipality\":\"4601\"");
        await().atMost(PATIENCE).until(() -> get("/api/v1/cases/" + there, ASSESSOR_IN_BERGEN)
                .body()
                .path("status")
                .asString()
                .equals("OPEN"));
        assertThat(get(path(""), ASSESSOR).body().path("closingReason").asString())
                .as("where they left, it stays ended")
                .isEqualTo("MOVED");
        awaitRelayed();
        assertThat(published(caseId, "coordination.CaseReopened")).isEmpty();
        assertThat(published(there, "coordination.CaseReopened")).hasSize(1);
    }

    @Test
    void a_complaint_that_is_upheld_after_the_family_moved_is_told_to_whoever_coordinates_where_it_is_now() {
        coordinatedFamily();
        assertThat(post(path("/move"), move("categories", List.of()), kari).status())
                .isEqualTo(200);
        UUID there = awaitContinued();
        Person bergen = coordinatorInBergen(there);
        assertThat(page("/arbeidsdag", bergen).text()).doesNotContain("medhold i en klage");
        String seen = get("/arbeidsdag/stand", bergen).text();
        UUID complaint = UUID.randomUUID();

        publish(Topics.COMPLAINT, upheld(complaint), "upheld-and-open-" + caseId);
        publish(Topics.COMPLAINT, upheld(complaint), "upheld-and-told-again-" + caseId);

        await().atMost(PATIENCE).until(() -> page("/arbeidsdag", bergen).text().contains("medhold i en klage"));
        assertThat(get("/arbeidsdag/stand", bergen).text())
                .as("a page that lies open hears of it")
                .isNotEqualTo(seen);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page("/arbeidsdag?lang=" + language, bergen).text()).doesNotContain("??");
        }
        assertThat(page("/arbeidsdag", bergen).text())
                .contains(
                        "statsforvalteren har gitt familien medhold i en klage",
                        "Klagen gjelder at retten ikke er oppfylt.");
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id = :again")
                                .param("again", "upheld-and-told-again-" + caseId)
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(told("case-" + there))
                .as("once, in the case that is open")
                .singleElement()
                .satisfies(fact -> assertThat(fact)
                        .contains(complaint.toString(), "RIGHT_NOT_FULFILLED", "\"UPHELD\"", "\"4601\""));
        assertThat(told("case-" + caseId)).as("nobody works with the old one").isEmpty();
        assertThat(get("/api/v1/cases/" + there, ASSESSOR_IN_BERGEN)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");
    }

    private List<String> told(String stream) {
        return jdbc.sql("select payload::text from event where stream = :stream"
                        + " and name = 'coordination.ComplaintSucceeded'")
                .param("stream", stream)
                .query(String.class)
                .list();
    }

    private Person coordinatorInBergen(UUID there) {
        Person bergen = Person.of("coordinator-172@4601");
        String id = post(
                        "/api/v1/coordinators",
                        Map.of(
                                "municipality", BERGEN,
                                "name", bergen.name(),
                                "subject", bergen.subject(),
                                "capacity", 5,
                                "mandate", Map.of("validFrom", "2026-01-01")),
                        ASSESSOR_IN_BERGEN)
                .body()
                .path("coordinatorId")
                .asString();
        String newCase = "/api/v1/cases/" + there;
        assertThat(post(
                                newCase + "/coordinator",
                                Map.of("coordinatorId", id, "familySay", "AGREES"),
                                ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(200);
        assertThat(post(newCase + "/coordinator/acceptance", Map.of(), bergen).status())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> page("/arbeidsdag", bergen).text().contains(there.toString()));
        return bergen;
    }

    @Test
    void a_need_that_is_gone_ends_the_case_where_it_is_now() {
        coordinatedFamily();
        assertThat(post(path("/move"), move("categories", List.of()), kari).status())
                .isEqualTo(200);
        UUID there = awaitContinued();

        publish(
                Topics.REQUEST,
                new RequestClosedV1(caseId, moved().requestId(), RequestClosing.NEED_CEASED, "0301", CLOCK.instant()),
                "gone-" + caseId);

        assertThat(new String(awaitPublished(there, "coordination.CaseClosed").value()))
                .contains("NEED_CEASED");
    }

    private UUID awaitContinued() {
        UUID there = moved().continuedAs();
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/cases/" + there, ASSESSOR_IN_BERGEN).status() == 200);
        return there;
    }

    /** The complaint knows the case by what it was called when it was made. */
    private OutcomeReceivedV1 upheld(UUID complaint) {
        return new OutcomeReceivedV1(
                caseId,
                complaint,
                ComplaintGround.RIGHT_NOT_FULFILLED,
                null,
                ComplaintOutcome.UPHELD,
                null,
                "0301",
                CLOCK.instant());
    }

    private static Map<String, Object> plan(LocalDate today) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "goals", "Bade i sjøen",
                "needs", "Ro om kvelden",
                "resources", "En stor søster",
                "participants", "Mor",
                "responsible", "Kari",
                "measures", List.of(Map.of("what", "Ny rullestol", "owner", "Ergoterapeuten", "dueOn", "2030-01-01")),
                "validFrom", today.toString(),
                "reviseBy", today.plusDays(200).toString(),
                "bases", List.of("HEALTH_AND_CARE"),
                "consentedBy", "PARENTS"));
        plan.put("consentedOn", today.toString());
        return plan;
    }
}
