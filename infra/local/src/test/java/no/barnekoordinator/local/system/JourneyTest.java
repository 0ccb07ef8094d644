package no.barnekoordinator.local.system;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.local.system.Journeys.Asked;
import no.barnekoordinator.local.system.Journeys.Promised;
import no.barnekoordinator.local.system.Records.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Two families from the first contact to the figures, over the real parts: one is granted a coordinator and a service
 * comes late; the other is refused, complains, is upheld and is granted. Then what each step left behind is looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
class JourneyTest {

    private static final String MUNICIPALITY = "4640";
    private static final String ELSEWHERE = "5601";
    private static final List<String> TOPICS =
            List.of(Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT, Topics.REPORTING);

    private static final List<String> LATE_SERVICE = List.of(
            "request.RequestReceived",
            "clock.ClockStarted PRELIMINARY_REPLY",
            "clock.ClockStarted DECISION",
            "request.PartyHeard",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.RequestGranted",
            "clock.ClockMet PRELIMINARY_REPLY",
            "clock.ClockMet DECISION",
            "coordination.CaseOpened",
            "clock.ClockStarted APPOINTMENT",
            "coordination.CoordinatorAppointed",
            "clock.ClockMet APPOINTMENT",
            "coordination.ServiceScheduled",
            "clock.ClockStarted SERVICE_DUE",
            "clock.ClockBreached SERVICE_DUE",
            "coordination.ServiceDelayed",
            "coordination.ServiceDelivered",
            "coordination.DelayResolved");

    private static final List<String> REFUSED_AND_UPHELD = List.of(
            "request.RequestReceived",
            "clock.ClockStarted PRELIMINARY_REPLY",
            "clock.ClockStarted DECISION",
            "request.PartyHeard",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.RequestRefused",
            "clock.ClockMet PRELIMINARY_REPLY",
            "clock.ClockMet DECISION",
            "complaint.ComplaintFiled",
            "clock.ClockStarted REASSESSMENT",
            "complaint.ComplaintReassessed",
            "complaint.ComplaintForwarded",
            "clock.ClockMet REASSESSMENT",
            "clock.ClockStarted COUNTY_GOVERNOR",
            "complaint.OutcomeReceived",
            "clock.ClockMet COUNTY_GOVERNOR",
            "request.RequestReopened",
            "clock.ClockStarted DECISION",
            "complaint.OutcomeCarriedOut",
            "request.PartyHeard",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.RequestGranted",
            "clock.ClockMet DECISION",
            "coordination.CaseOpened",
            "clock.ClockStarted APPOINTMENT");

    private final LocalSystem system = LocalSystem.running();
    private final Journeys journeys = new Journeys(system, MUNICIPALITY);
    private final Api auditor = Api.as("auditor");
    private final Figures figures = new Figures(MUNICIPALITY);

    private Map<String, Long> before;
    private Asked granted;
    private Promised service;
    private Asked refused;
    private Instant beforeDecision;
    private Instant conversation;
    private Instant beforeOutcome;

    @BeforeAll
    void two_families_go_the_whole_way() {
        before = counts();

        granted = journeys.askOnline();
        journeys.assess(granted, true);
        beforeDecision = journeys.now();
        journeys.decide(granted, "GRANTED");
        journeys.awaitCase(granted);
        journeys.appointNewCoordinator(granted);
        service = journeys.promise(granted, journeys.today().plusDays(3));
        journeys.moveTo(service.dueOn().plusDays(1));
        journeys.awaitLate(service);
        journeys.killCoordination();
        journeys.moveTo(service.dueOn().plusDays(2));
        journeys.deliver(service, service.dueOn().plusDays(2));

        conversation = journeys.now().minus(Duration.ofDays(2));
        refused = journeys.askedOrally(conversation);
        journeys.assess(refused, false);
        journeys.decide(refused, "REFUSED");
        String complaint = journeys.complain(refused);
        journeys.standAndForward(complaint);
        beforeOutcome = journeys.now();
        journeys.uphold(complaint);
        journeys.awaitReopened(refused);
        journeys.assess(refused, true);
        journeys.decide(refused, "GRANTED");
        journeys.awaitCase(refused);

        await("the last step of both is told")
                .atMost(Journeys.PATIENCE)
                .until(() -> facts(history(granted, "")).contains("coordination.DelayResolved")
                        && facts(history(refused, "")).contains("clock.ClockStarted APPOINTMENT"));
    }

    @Test
    void the_auditor_sees_every_step_to_a_late_service_once_and_in_the_order_it_happened() {
        assertThat(facts(history(granted, ""))).isEqualTo(LATE_SERVICE);
    }

    @Test
    void the_auditor_sees_every_step_from_a_refusal_by_way_of_a_complaint_to_a_right() {
        assertThat(facts(history(refused, ""))).isEqualTo(REFUSED_AND_UPHELD);
    }

    @Test
    void the_case_is_shown_as_it_was() {
        JsonNode assessed = history(granted, "&asOf=" + beforeDecision).path("state");
        assertThat(assessed.path("status").asString()).isEqualTo("CLARIFYING");
        assertThat(assessed.path("decision").isNull()).isTrue();
        assertThat(assessed.path("findings").size()).isEqualTo(5);

        JsonNode forwarded = history(refused, "&asOf=" + beforeOutcome).path("state");
        assertThat(forwarded.path("status").asString()).isEqualTo("REFUSED");
        assertThat(forwarded.path("complaints").iterator().next().path("stage").asString())
                .isEqualTo("FORWARDED");

        JsonNode now = history(granted, "").path("state");
        assertThat(now.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(now.path("services")
                        .path(service.serviceId())
                        .path("daysLate")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void what_had_happened_is_told_apart_from_what_was_known() {
        Instant dayAfterConversation = conversation.plus(Duration.ofDays(1));
        assertThat(facts(history(refused, "&asOf=" + dayAfterConversation)))
                .startsWith("request.RequestReceived")
                .hasSize(3);
        assertThat(facts(history(refused, "&knownAt=" + dayAfterConversation))).isEmpty();

        Instant firstMinuteLate = service.dueOn()
                .plusDays(1)
                .atTime(0, 1)
                .atZone(LocalSystem.OSLO)
                .toInstant();
        assertThat(facts(history(granted, "&asOf=" + firstMinuteLate))).endsWith("coordination.ServiceDelayed");
        assertThat(facts(history(granted, "&knownAt=" + firstMinuteLate))).endsWith("clock.ClockStarted SERVICE_DUE");
    }

    @Test
    void the_auditor_must_say_why() {
        Api.Answer answer = auditor.get("/api/v1/cases/" + granted.caseId() + "/history");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("reason-missing");
    }

    @Test
    void the_topics_hold_the_same_facts_as_cloud_events() {
        List<Published> published = ofBothCases();
        assertThat(published).hasSize(LATE_SERVICE.size() + REFUSED_AND_UPHELD.size());
        assertThat(published).extracting(record -> record.header("ce_id")).doesNotHaveDuplicates();
        for (Published record : published) {
            assertThat(record.headers())
                    .as(record.toString())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_subject", record.key())
                    .containsEntry("ce_municipality", MUNICIPALITY)
                    .containsEntry("content-type", "application/json");
            assertThat(record.header("ce_source"))
                    .isIn("/barnekoordinator/request", "/barnekoordinator/coordination", "/barnekoordinator/complaint");
            assertThat(record.header("ce_type")).matches("no\\.barnekoordinator\\.[a-z]+\\.[A-Za-z]+\\.v1");
            assertThat(record.header("ce_dataschema"))
                    .isEqualTo("https://barnekoordinator.no/schemas/" + record.header("ce_type") + ".json");
            assertThat(OffsetDateTime.parse(record.header("ce_time")))
                    .isBeforeOrEqualTo(OffsetDateTime.parse(record.header("ce_recordedtime")));
            assertThat(record.header("ce_correlationid")).isNotBlank();
            assertThat(record.header("ce_causationid")).isNotBlank();
        }
        published.stream()
                .collect(groupingBy(record -> record.topic() + " " + record.key()))
                .forEach((subject, records) -> assertThat(records)
                        .as(subject)
                        .extracting(record -> record.header("ce_sequence"))
                        .isEqualTo(IntStream.rangeClosed(1, records.size())
                                .mapToObj(Integer::toString)
                                .toList()));
    }

    @Test
    void what_follows_by_itself_names_what_it_follows_from() {
        List<Published> published = ofBothCases();
        Published decision = one(published, granted, "request.RequestGranted");
        Published opened = one(published, granted, "coordination.CaseOpened");
        assertThat(opened.header("ce_causationid")).isEqualTo(decision.header("ce_id"));
        assertThat(opened.header("ce_correlationid")).isEqualTo(decision.header("ce_correlationid"));

        Published outcome = one(published, refused, "complaint.OutcomeReceived");
        Published reopened = one(published, refused, "request.RequestReopened");
        assertThat(reopened.header("ce_causationid")).isEqualTo(outcome.header("ce_id"));
        assertThat(reopened.header("ce_correlationid")).isEqualTo(outcome.header("ce_correlationid"));
    }

    @Test
    void nothing_anybody_said_or_was_called_is_on_a_topic() {
        List<Published> everything = Records.on(TOPICS);
        assertThat(everything).isNotEmpty();
        for (Published record : everything) {
            String bytes = record.key() + record.headers() + record.value();
            assertThat(Journeys.PERSONAL).as(record.toString()).noneMatch(bytes::contains);
        }
    }

    @Test
    void the_figures_rise_by_what_happened() {
        Map<String, Long> risen = Map.ofEntries(
                Map.entry("families", 2L),
                Map.entry("without coordinator", 1L),
                Map.entry("coordinators", 1L),
                Map.entry("late services", 0L),
                Map.entry("requests", 2L),
                Map.entry("requests online", 1L),
                Map.entry("requests orally", 1L),
                Map.entry("granted", 2L),
                Map.entry("refused", 1L),
                Map.entry("decided", 2L),
                Map.entry("appointments", 1L),
                Map.entry("services due", 1L),
                Map.entry("services delayed", 1L),
                Map.entry("complaints", 1L),
                Map.entry("complaints upheld", 1L));
        await("the views have heard of it all").atMost(Journeys.PATIENCE).untilAsserted(() -> {
            Map<String, Long> rise = new LinkedHashMap<>();
            counts().forEach((name, count) -> rise.put(name, count - before.get(name)));
            assertThat(rise).containsExactlyInAnyOrderEntriesOf(risen);
        });
    }

    @Test
    void the_survey_of_2023_stands_beside_what_is_measured_with_its_sources() {
        JsonNode survey = Api.as("analyst").read("/api/v1/statistics/tables/survey/data?by=year");
        assertThat(survey.path("source").asString()).contains("PwC").contains("HBF");
        assertThat(Figures.codes(survey, "contents"))
                .containsExactly("baseline", "baseline-other-source", "measured", "answers");
        assertThat(Figures.national(survey, "baseline", "information-procedure-missing"))
                .isEqualTo("80");
        assertThat(Figures.national(survey, "baseline", "does-not-know-of-coordinator"))
                .isEqualTo("34");
        assertThat(Figures.national(survey, "baseline-other-source", "does-not-know-of-coordinator"))
                .isEqualTo("31");
        assertThat(Figures.national(survey, "baseline", "services-cooperate-well"))
                .isEqualTo("22");
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
    void people_of_another_municipality_see_nothing_and_do_nothing() {
        Api elsewhere = Api.as("assessor@" + ELSEWHERE);
        String request = "/api/v1/requests/" + granted.requestId();
        assertThat(elsewhere.get(request).status()).isIn(403, 404);
        assertThat(elsewhere.get("/api/v1/cases/" + granted.caseId()).status()).isIn(403, 404);
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

    private JsonNode history(Asked asked, String parameters) {
        Api.Answer answer = auditor.get("/api/v1/cases/" + asked.caseId() + "/history?reason=systemtest" + parameters);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    /** Each event's name, and for a clock which. */
    private static List<String> facts(JsonNode history) {
        List<String> facts = new ArrayList<>();
        history.path("events").forEach(event -> {
            String name = name(event.path("type").asString());
            String clock = event.path("data").path("clock").asString("");
            facts.add(clock.isEmpty() ? name : name + " " + clock);
        });
        return facts;
    }

    private static String name(String type) {
        return type.replaceAll("^no\\.barnekoordinator\\.|\\.v\\d+$", "");
    }

    private List<Published> ofBothCases() {
        return Records.on(TOPICS).stream()
                .filter(record ->
                        record.key().equals(granted.caseId()) || record.key().equals(refused.caseId()))
                .toList();
    }

    private static Published one(List<Published> published, Asked asked, String name) {
        return published.stream()
                .filter(record -> record.key().equals(asked.caseId())
                        && name(record.header("ce_type")).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    private Map<String, Long> counts() {
        Map<String, String> all = Map.of();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("families", figures.caseload("families"));
        counts.put("without coordinator", figures.caseload("withoutCoordinator"));
        counts.put("coordinators", figures.caseload("coordinators"));
        counts.put("late services", figures.caseload("lateServices"));
        counts.put("requests", figures.statistics("requests", "requests", all));
        counts.put("requests online", figures.statistics("requests", "requests", Map.of("channel", "ONLINE")));
        counts.put("requests orally", figures.statistics("requests", "requests", Map.of("channel", "ORAL")));
        counts.put("granted", figures.statistics("decisions", "decisions", Map.of("outcome", "GRANTED")));
        counts.put("refused", figures.statistics("decisions", "decisions", Map.of("outcome", "REFUSED")));
        counts.put("decided", figures.statistics("time-to-decision", "decided", all));
        counts.put("appointments", figures.statistics("appointments", "appointments", all));
        counts.put("services due", figures.statistics("delays", "due", Map.of("service", "RESPITE_CARE")));
        counts.put("services delayed", figures.statistics("delays", "delayed", Map.of("service", "RESPITE_CARE")));
        counts.put("complaints", figures.statistics("complaints", "complaints", all));
        counts.put(
                "complaints upheld",
                figures.statistics("complaints", "complaints", Map.of("ground", "REFUSAL", "result", "UPHELD")));
        return counts;
    }
}
