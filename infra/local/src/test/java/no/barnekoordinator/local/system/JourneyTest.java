package no.barnekoordinator.local.system;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int DELIVERED_DECISIONS = 3;
    private static final List<String> TOPICS =
            List.of(Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT, Topics.REPORTING);

    private final LocalSystem system = LocalSystem.running();
    private final Journeys journeys = new Journeys(system, MUNICIPALITY);
    private final Timeline timeline = new Timeline();
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
        before = figures.counts();

        granted = journeys.askOnline();
        journeys.assess(granted, true);
        beforeDecision = journeys.now();
        journeys.decide(granted, "GRANTED");
        awaitDelivered(granted, 1);
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
        awaitDelivered(refused, 1);
        String complaint = journeys.complain(refused);
        journeys.standAndForward(complaint);
        beforeOutcome = journeys.now();
        journeys.uphold(complaint);
        journeys.awaitReopened(refused);
        journeys.assess(refused, true);
        journeys.decide(refused, "GRANTED");
        awaitDelivered(refused, 2);
        journeys.awaitCase(refused);

        await("the last step of both is told")
                .atMost(Journeys.PATIENCE)
                .until(() -> Timeline.facts(timeline.of(granted, "")).contains("coordination.DelayResolved")
                        && Timeline.facts(timeline.of(refused, "")).contains("clock.ClockStarted APPOINTMENT"));
    }

    /** The letter goes out by itself. */
    private void awaitDelivered(Asked asked, long times) {
        await("decision " + times + " has reached the family")
                .atMost(Journeys.PATIENCE)
                .until(() -> Timeline.deliveries(timeline.of(asked, "")) == times);
    }

    @Test
    void the_auditor_sees_every_step_to_a_late_service_once_and_in_the_order_it_happened() {
        assertThat(Timeline.steps(timeline.of(granted, ""))).isEqualTo(Timeline.LATE_SERVICE);
        assertThat(Timeline.facts(timeline.of(granted, "")))
                .containsSubsequence("request.RequestGranted", Timeline.DELIVERED, "coordination.CoordinatorAppointed");
    }

    @Test
    void the_auditor_sees_every_step_from_a_refusal_by_way_of_a_complaint_to_a_right() {
        assertThat(Timeline.steps(timeline.of(refused, ""))).isEqualTo(Timeline.REFUSED_AND_UPHELD);
        assertThat(Timeline.facts(timeline.of(refused, "")))
                .containsSubsequence(
                        "request.RequestRefused",
                        Timeline.DELIVERED,
                        "complaint.ComplaintFiled",
                        "request.RequestGranted",
                        Timeline.DELIVERED);
    }

    @Test
    void the_case_is_shown_as_it_was() {
        JsonNode assessed = timeline.of(granted, "&asOf=" + beforeDecision).path("state");
        assertThat(assessed.path("status").asString()).isEqualTo("CLARIFYING");
        assertThat(assessed.path("decision").isNull()).isTrue();
        assertThat(assessed.path("findings").size()).isEqualTo(5);

        JsonNode forwarded = timeline.of(refused, "&asOf=" + beforeOutcome).path("state");
        assertThat(forwarded.path("status").asString()).isEqualTo("REFUSED");
        assertThat(forwarded.path("complaints").iterator().next().path("stage").asString())
                .isEqualTo("FORWARDED");

        JsonNode now = timeline.of(granted, "").path("state");
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
        assertThat(Timeline.facts(timeline.of(refused, "&asOf=" + dayAfterConversation)))
                .startsWith("request.RequestReceived")
                .hasSize(3);
        assertThat(Timeline.facts(timeline.of(refused, "&knownAt=" + dayAfterConversation)))
                .isEmpty();

        Instant firstMinuteLate = service.dueOn()
                .plusDays(1)
                .atTime(0, 1)
                .atZone(LocalSystem.OSLO)
                .toInstant();
        assertThat(Timeline.facts(timeline.of(granted, "&asOf=" + firstMinuteLate)))
                .endsWith("coordination.ServiceDelayed");
        assertThat(Timeline.facts(timeline.of(granted, "&knownAt=" + firstMinuteLate)))
                .endsWith("clock.ClockStarted SERVICE_DUE");
    }

    @Test
    void the_topics_hold_the_same_facts_as_cloud_events() {
        List<Published> published = ofBothCases();
        assertThat(published)
                .hasSize(Timeline.LATE_SERVICE.size() + Timeline.REFUSED_AND_UPHELD.size() + DELIVERED_DECISIONS);
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
            // The store keeps when something was recorded in whole milliseconds.
            assertThat(OffsetDateTime.parse(record.header("ce_time")).truncatedTo(ChronoUnit.MILLIS))
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
            figures.counts().forEach((name, count) -> rise.put(name, count - before.get(name)));
            assertThat(rise).containsExactlyInAnyOrderEntriesOf(risen);
        });
    }

    @Test
    void the_survey_of_2023_stands_beside_what_is_measured_with_its_sources() {
        JsonNode survey = Api.as("analyst").read("/api/v1/statistics/tables/survey/data?by=year");
        assertThat(survey.path("source").asString()).contains("PwC").contains("HBF");
        assertThat(Figures.codes(survey, "contents"))
                .startsWith("baseline", "baseline-other-source", "measured")
                .contains("measured-low", "measured-high", "answers", "agree", "invited", "response-rate");
        assertThat(Figures.national(survey, "baseline", "information-procedure-missing"))
                .isEqualTo("80");
        assertThat(Figures.national(survey, "baseline", "does-not-know-of-coordinator"))
                .isEqualTo("34");
        assertThat(Figures.national(survey, "baseline-other-source", "does-not-know-of-coordinator"))
                .isEqualTo("31");
        assertThat(Figures.national(survey, "baseline", "services-cooperate-well"))
                .isEqualTo("22");
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
                        && Timeline.name(record.header("ce_type")).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }
}
