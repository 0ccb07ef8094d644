package no.barnekoordinator.coordination.caseload;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Given events, rows; and the same rows, byte for byte, when the view is thrown away and built again. */
class RebuildingTheViewsTest extends CoordinationServiceTest {

    /** Tables that are no view of what has happened: the events themselves, and what the machinery and the law keep. */
    private static final Set<String> NO_VIEW = Set.of(
            "access_log",
            "data_key",
            "dead_letter",
            "document",
            "event",
            "flyway_schema_history",
            "idempotency",
            "inbox",
            "publication_sequence",
            "scheduled_tasks",
            "snapshot",
            "token_entry");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private Cases cases;

    @Autowired
    private Coordinators coordinators;

    @Test
    void what_has_happened_is_what_the_rows_say() {
        UUID caseId = openCase();
        Registered first = register();
        Registered second = register();
        appoint(caseId, first.id());
        appoint(caseId, second.id());
        UUID late = schedule(caseId, second, "SCHOOL", today().minusDays(40));
        schedule(caseId, second, "GP", today().plusDays(300));
        awaitWhileTimePasses(() -> cases.find(caseId).orElseThrow().late() == 1);

        CaseRow row = cases.find(caseId).orElseThrow();
        assertThat(row.coordinatorId()).isEqualTo(second.id());
        assertThat(row.appointmentDue()).isNull();
        assertThat(row.underWay()).isEqualTo(2);
        assertThat(row.longestLateOn()).isEqualTo(today().minusDays(40));
        assertThat(row.nextDueOn()).isEqualTo(today().plusDays(300));
        assertThat(row.version())
                .isEqualTo(jdbc.sql("select max(sequence) from event where stream = :stream")
                        .param("stream", "case-" + caseId)
                        .query(Long.class)
                        .single());
        assertThat(cases.servicesOf(caseId).getFirst().serviceId()).isEqualTo(late);
        assertThat(cases.servicesOf(caseId).getFirst().status()).isEqualTo(ServiceRow.Status.LATE);
        caughtUp.await(Coordinators.PROCESSOR);
        assertThat(coordinators.find(first.id()).orElseThrow().load()).isZero();
        assertThat(coordinators.find(second.id()).orElseThrow().load()).isEqualTo(1);

        post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "MOVED"), ASSESSOR);
        caughtUp.await(Coordinators.PROCESSOR);
        caughtUp.await(Cases.PROCESSOR);
        assertThat(coordinators.find(second.id()).orElseThrow().load()).isZero();
        assertThat(cases.find(caseId).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void reset_and_replay_gives_the_same_rows_in_every_table_of_every_view() {
        everythingHappens();

        List<String> tables = viewTables();
        Set<String> views = views();
        views.forEach(view -> await().atMost(PATIENCE).until(() -> caughtUp.await(view)));
        Map<String, List<String>> before = rows(tables);
        assertThat(before).as("a table without rows shows nothing").noneSatisfy((table, rows) -> assertThat(rows)
                .isEmpty());
        List<StreamingEventProcessor> processors = views.stream()
                .map(view -> processing
                        .eventProcessor(view, StreamingEventProcessor.class)
                        .orElseThrow())
                .toList();
        processors.forEach(StreamingEventProcessor::shutDown);
        processors.forEach(StreamingEventProcessor::resetTokens);
        assertThat(rows(tables).values().stream().flatMap(List::stream)).isEmpty();
        processors.forEach(StreamingEventProcessor::start);
        await("the replay").atMost(PATIENCE).untilAsserted(() -> assertThat(rows(tables))
                .isEqualTo(before));
    }

    /** Whoever throws rows away before a replay keeps a view. */
    private Set<String> views() {
        Set<String> views = new TreeSet<>();
        for (String name : context.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            Class<?> type = requireNonNull(context.getType(name));
            boolean resets = Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(ResetHandler.class));
            if (resets) {
                views.add(requireNonNull(context.findAnnotationOnBean(name, ProcessingGroup.class))
                        .value());
            }
        }
        assertThat(views).contains("cases", "correspondence", "team");
        return views;
    }

    private List<String> viewTables() {
        return jdbc
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NO_VIEW.contains(table))
                .toList();
    }

    private Map<String, List<String>> rows(List<String> tables) {
        Map<String, List<String>> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, rows(table)));
        return rows;
    }

    /** Something for every table. */
    private void everythingHappens() {
        UUID caseId = openCase();
        Registered coordinator = register();
        Person mine = coordinator.person();
        appoint(caseId, coordinator.id());
        String base = "/api/v1/cases/" + caseId;
        schedule(caseId, coordinator, "SCHOOL", today().minusDays(40));
        String teacher = joinTeam(caseId, Person.of("service-contact-91@0301"), "SCHOOL", mine)
                .toString();
        String child = made(
                base + "/family",
                Map.of("relation", "CHILD", "name", "Ada Prøvdal", "bornOn", "2015-05-01"),
                mine,
                "memberId");
        Person mother = Person.of("family-92@0301");
        Map<String, Object> parent = Map.of(
                "relation",
                "PARENT_WITH_CUSTODY",
                "name",
                "Mona Prøvdal",
                "subject",
                mother.subject(),
                "post",
                Map.of("address", "Testveien 12\n0000 Prøvesund"));
        made(base + "/family", parent, mine, "memberId");
        String gone =
                made(base + "/family", Map.of("relation", "FOSTER_PARENT", "name", "Berit Prøvdal"), mine, "memberId");
        post(base + "/family/" + gone + "/leaving", Map.of(), mine);
        made(
                base + "/consents",
                Map.of(
                        "childId",
                        child,
                        "capacity",
                        "PARENT",
                        "recipient",
                        teacher,
                        "purpose",
                        "Samarbeid",
                        "categories",
                        List.of("PLAN", "MEETINGS")),
                mother,
                "consentId");
        String soon = today().plusDays(10).toString();
        for (String kind : List.of("CHOOSE_SERVICE", "ATTEND_MEETING")) {
            post(base + "/instructions", Map.of("kind", kind, "memberId", teacher, "text", "Kom", "dueOn", soon), mine);
        }
        post(base + "/guidance", Map.of("topic", "RIGHT", "what", "Retten til pleiepenger"), mine);
        post("/api/v1/cases/directory", Map.of("topic", "RIGHT", "name", "NAV"), ASSESSOR);
        post(base + "/move/plan", Map.of("municipality", "4601", "categories", List.of("PLAN")), mine);
        publish(
                Topics.COMPLAINT,
                new OutcomeReceivedV1(
                        caseId,
                        UUID.randomUUID(),
                        ComplaintGround.RIGHT_NOT_FULFILLED,
                        null,
                        ComplaintOutcome.UPHELD,
                        today().plusDays(30),
                        "0301",
                        CLOCK.instant()),
                "upheld-of-" + caseId);
        await().atMost(PATIENCE).until(() -> !rows("case_complaint").isEmpty());
        transitions(base, child, mine);
        plan(base, mine);
        meetings(base, mine);
        awaitWhileTimePasses(() -> cases.find(caseId).orElseThrow().late() == 1);
        awaitWhileTimePasses(() -> jdbc.sql("select count(*) from letter_row where case_id = :case")
                        .param("case", caseId)
                        .query(Integer.class)
                        .single()
                == 1);
        moves();
    }

    private void transitions(String base, String child, Person mine) {
        await().atMost(PATIENCE)
                .until(() -> get(base + "/transitions", mine).text().contains(child));
        String transition = made(
                base + "/transitions",
                Map.of(
                        "childId",
                        child,
                        "kind",
                        "HOSPITAL_TO_HOME",
                        "dayOf",
                        today().plusDays(20).toString()),
                mine,
                "id");
        post(
                base + "/transitions/" + transition + "/steps",
                Map.of(
                        "what", "Pakke",
                        "owner", "Mor",
                        "dueOn", today().plusDays(9).toString()),
                mine);
    }

    private void plan(String base, Person mine) {
        Map<String, Object> measure = Map.of(
                "what", "Avlastning",
                "owner", "Kommunen",
                "dueOn", today().plusMonths(3).toString());
        Answer written = post(
                base + "/plan",
                Map.ofEntries(
                        entry("goals", "Bade i sjøen"),
                        entry("needs", "Ro om kvelden"),
                        entry("resources", "Liker å tegne"),
                        entry("responsible", "Barnekoordinatoren"),
                        entry("participants", "Mor"),
                        entry("measures", List.of(measure)),
                        entry("validFrom", today().toString()),
                        entry("reviseBy", today().plusMonths(6).toString()),
                        entry("bases", List.of("HEALTH_AND_CARE")),
                        entry("consentedBy", "PARENTS"),
                        entry("consentedOn", today().toString())),
                mine);
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        String measureId = get(base + "/plan", mine)
                .body()
                .path("plan")
                .path("measures")
                .path(0)
                .path("measureId")
                .asString();
        post(base + "/plan/measures/" + measureId + "/progress", Map.of("progress", "UNDER_WAY"), mine);
    }

    /** One that is held, with a task, and one that is late. */
    private void meetings(String base, Person mine) {
        Instant starts = CLOCK.instant().plus(Duration.ofHours(1));
        Map<String, Object> call = Map.of(
                "startsAt", starts.toString(),
                "endsAt", starts.plus(Duration.ofHours(1)).toString(),
                "agenda", "Skolestart",
                "invited", List.of(Map.of("name", "Ola Lærer")));
        String held = made(base + "/meetings", call, mine, "id");
        made(base + "/meetings", call, mine, "id");
        CLOCK.advance(Duration.ofHours(3));
        post(
                base + "/meetings/" + held + "/minutes",
                Map.of(
                        "heldOn",
                        Oslo.dateOf(starts).toString(),
                        "chairedByCoordinator",
                        true,
                        "minutes",
                        "Enige.",
                        "tasks",
                        List.of(Map.of(
                                "what", "Ringe",
                                "owner", "Mor",
                                "dueOn", today().plusDays(30).toString()))),
                mine);
        CLOCK.advance(Duration.ofDays(2));
        awaitWhileTimePasses(() -> !rows("lasting_delay").isEmpty());
    }

    /** The family of another case moves, so that what is late and waited for here stays so. */
    private void moves() {
        UUID caseId = openCase();
        String other = "/api/v1/cases/" + caseId;
        await().atMost(PATIENCE)
                .until(
                        () -> post(
                                other + "/family",
                                Map.of("relation", "CHILD", "name", "Elin Prøvdal", "bornOn", "2018-05-01"),
                                ASSESSOR),
                        answer -> answer.status() == 201);
        String parent = made(
                other + "/family",
                Map.of("relation", "PARENT_WITH_CUSTODY", "name", "Mona Prøvdal"),
                ASSESSOR,
                "memberId");
        Answer planned = post(
                other + "/move/plan",
                Map.of("municipality", "4601", "categories", List.of(), "consentedBy", parent, "capacity", "PARENT"),
                ASSESSOR);
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        Answer moved = post(
                other + "/move",
                Map.of("municipality", "4601", "categories", List.of(), "consentedBy", parent, "capacity", "PARENT"),
                ASSESSOR);
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> !rows("case_continuation").isEmpty());
    }

    private String made(String path, Map<String, Object> body, Person person, String id) {
        Answer answer = post(path, body, person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path(id).asString();
    }

    private List<String> rows(String table) {
        return jdbc.sql("select t::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }

    private UUID schedule(UUID caseId, Registered coordinator, String kind, LocalDate dueOn) {
        Answer answer = post(
                "/api/v1/cases/" + caseId + "/services",
                Map.of("kind", kind, "dueOn", dueOn.toString(), "provider", "Prøvdal"),
                coordinator.person());
        return UUID.fromString(answer.body().path("serviceId").asString());
    }
}
