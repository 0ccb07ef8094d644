package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.coordination.handling.services.CheckServiceDue;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.PlainConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a granted request to a late service, over real Kafka and PostgreSQL. */
class FollowingACaseTest extends CoordinationServiceTest {

    private static final Set<Enum<?>> NO_SUCCESS =
            Set.of(ComplaintOutcome.NOT_UPHELD, ComplaintOutcome.DISMISSED, ReassessmentResult.STANDS);

    @Autowired
    private Commands commands;

    @Test
    void a_granted_request_opens_a_case_by_itself_and_the_same_record_again_opens_nothing() {
        UUID caseId = UUID.randomUUID();
        var granted = granted(caseId);
        publish(Topics.REQUEST, granted, "grant-of-" + caseId);
        publish(Topics.REQUEST, granted, "grant-of-" + caseId);
        publish(Topics.REQUEST, granted, "the-same-under-another-id-" + caseId);
        UUID marker = UUID.randomUUID();
        // The same partition is read in order: when the marker has come, so have the three before it.
        publish(Topics.REQUEST, granted(marker), "grant-of-" + marker);

        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id in (:a, :b, :c)")
                                .param("a", "grant-of-" + caseId)
                                .param("b", "the-same-under-another-id-" + caseId)
                                .param("c", "grant-of-" + marker)
                                .query(Integer.class)
                                .single()
                        == 3);
        assertThat(jdbc.sql("select name from event where stream = :stream order by sequence")
                        .param("stream", "case-" + caseId)
                        .query(String.class)
                        .list())
                .containsExactly("coordination.CaseOpened", "coordination.ClockStarted");
        ConsumerRecord<String, byte[]> opened = awaitPublished(caseId, "coordination.CaseOpened");
        assertThat(PlainConsumer.header(opened, "ce_correlationid")).startsWith("correlation-of-");
        assertThat(PlainConsumer.header(opened, "ce_causationid")).isEqualTo("grant-of-" + caseId);
    }

    @Test
    void a_need_that_ceases_after_a_yes_ends_the_case_and_told_again_it_stops_nothing() {
        UUID caseId = openCase();
        var closed =
                new RequestClosedV1(caseId, UUID.randomUUID(), RequestClosing.NEED_CEASED, "0301", CLOCK.instant());
        publish(Topics.REQUEST, closed, "closing-of-" + caseId);
        awaitPublished(caseId, "coordination.CaseClosed");
        publish(Topics.REQUEST, closed, "closing-again-of-" + caseId);

        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id = :again")
                                .param("again", "closing-again-of-" + caseId)
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(jdbc.sql("select name from event where stream = :stream order by sequence")
                        .param("stream", "case-" + caseId)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("coordination.CaseClosed")
                .endsWith("coordination.ClockCancelled");
    }

    @Test
    void an_open_case_is_told_of_every_complaint_that_succeeds_but_one_about_a_refusal_and_is_never_opened_again() {
        UUID caseId = openCase();

        decideEverything(caseId);

        assertThat(jdbc.sql("select payload->>'ground' || ' ' || (payload->>'verdict') from event"
                                + " where stream = :stream and name = 'coordination.ComplaintSucceeded'")
                        .param("stream", "case-" + caseId)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ComplaintGround.CHANGE_OR_TERMINATION,
                                ComplaintGround.RIGHT_NOT_FULFILLED,
                                ComplaintGround.NO_ORDINARY_COORDINATOR_AFTER_18)
                        .flatMap(ground -> Stream.of(
                                        "UPHELD", "PARTLY_UPHELD", "ANNULLED", "REVERSED", "PARTLY_REVERSED")
                                .map(verdict -> ground + " " + verdict))
                        .toList());
        assertThat(published(caseId, "coordination.CaseReopened")).isEmpty();
    }

    @Test
    void a_case_that_has_ended_stays_so_by_every_complaint_that_fails_or_is_not_about_its_end() {
        UUID caseId = openCase();
        assertThat(post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "NOT_ENTITLED"), ASSESSOR)
                        .status())
                .isEqualTo(200);

        decide(caseId, (ground, verdict) -> !opensAgain(ground, verdict));

        assertThat(jdbc.sql("select name from event where stream = :stream order by sequence")
                        .param("stream", "case-" + caseId)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("coordination.CaseClosed")
                .doesNotContain("coordination.CaseReopened", "coordination.ComplaintSucceeded");
    }

    private void decideEverything(UUID caseId) {
        decide(caseId, (ground, verdict) -> true);
    }

    private static boolean opensAgain(ComplaintGround ground, Enum<?> verdict) {
        return switch (ground) {
            case CHANGE_OR_TERMINATION -> !NO_SUCCESS.contains(verdict);
            case RIGHT_NOT_FULFILLED -> !NO_SUCCESS.contains(verdict) && verdict != ComplaintOutcome.ANNULLED;
            case REFUSAL, NO_ORDINARY_COORDINATOR_AFTER_18 -> false;
        };
    }

    /** Every complaint there can be about a case, decided in every way that is asked for; waits until all are read. */
    private void decide(UUID caseId, BiPredicate<ComplaintGround, Enum<?>> which) {
        int sent = 0;
        for (ComplaintGround ground : ComplaintGround.values()) {
            for (ComplaintOutcome outcome : ComplaintOutcome.values()) {
                if (which.test(ground, outcome)) {
                    publish(
                            Topics.COMPLAINT,
                            new OutcomeReceivedV1(
                                    caseId, UUID.randomUUID(), ground, null, outcome, null, "0301", CLOCK.instant()),
                            "decision-" + ++sent + "-of-" + caseId);
                }
            }
            for (ReassessmentResult result : ReassessmentResult.values()) {
                if (which.test(ground, result)) {
                    publish(
                            Topics.COMPLAINT,
                            new ComplaintReassessedV1(
                                    caseId, UUID.randomUUID(), ground, null, result, "0301", CLOCK.instant()),
                            "decision-" + ++sent + "-of-" + caseId);
                }
            }
        }
        int all = sent;
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id like :of")
                                .param("of", "decision-%-of-" + caseId)
                                .query(Integer.class)
                                .single()
                        == all);
    }

    @Test
    void a_coordinator_is_appointed_and_the_others_are_told_with_every_header() {
        UUID caseId = openCase();
        Registered coordinator = register();

        Answer answer = appoint(caseId, coordinator.id());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getETag()).isEqualTo("\"5\"");
        ConsumerRecord<String, byte[]> appointed = awaitPublished(caseId, "coordination.CoordinatorAppointed");
        for (String header : List.of(
                "ce_id",
                "ce_time",
                "ce_recordedtime",
                "ce_sequence",
                "ce_correlationid",
                "ce_causationid",
                "ce_dataschema")) {
            assertThat(PlainConsumer.header(appointed, header)).as(header).isNotBlank();
        }
        assertThat(PlainConsumer.header(appointed, "ce_specversion")).isEqualTo("1.0");
        assertThat(PlainConsumer.header(appointed, "ce_source")).isEqualTo("/barnekoordinator/coordination");
        assertThat(PlainConsumer.header(appointed, "ce_subject")).isEqualTo(caseId.toString());
        assertThat(PlainConsumer.header(appointed, "ce_municipality")).isEqualTo("0301");
        assertThat(PlainConsumer.header(appointed, "ce_actorrole")).isEqualTo("coordinator");
        JsonNode data = json.readTree(appointed.value());
        assertThat(data.path("coordinatorId").asString())
                .isEqualTo(coordinator.id().toString());
        awaitPublished(caseId, "clock.ClockMet");
        assertThat(get("/api/v1/coordinators?municipality=0301", ASSESSOR)
                        .body()
                        .toString())
                .contains(coordinator.person().name());
    }

    @Test
    void names_persons_and_providers_are_sealed_at_rest_and_never_published() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        schedule(caseId, coordinator, "SCHOOL", "2026-12-01", "Eksempelmo skole");
        awaitPublished(caseId, "coordination.ServiceScheduled");

        String stored = String.join(
                "\n",
                jdbc.sql("select payload::text from event").query(String.class).list());
        String shown = String.join(
                "\n",
                jdbc.sql(
                                "select coordinator_row::text from coordinator_row union all select service_row::text from service_row")
                        .query(String.class)
                        .list());
        String published = PlainConsumer.readAll(Topics.COORDINATION).stream()
                .map(message -> new String(message.value()))
                .reduce("", String::concat);
        for (String text : List.of(stored, shown, published)) {
            assertThat(text).doesNotContain(coordinator.person().subject(), "Eksempelmo");
        }
        assertThat(get("/api/v1/cases/" + caseId, coordinator.person()).text()).contains("Eksempelmo skole");
    }

    @Test
    void a_service_that_is_not_delivered_is_stated_to_be_late_once_when_its_date_has_passed() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        LocalDate dueOn = Oslo.dateOf(CLOCK.instant()).plusDays(3);
        UUID serviceId = schedule(caseId, coordinator, "RESPITE_CARE", dueOn.toString(), null);
        awaitPublished(caseId, "clock.ClockStarted");
        Instant due = Oslo.endOf(dueOn);
        assertThat(published(caseId, "coordination.ServiceDelayed")).isEmpty();

        CLOCK.set(due.plus(Duration.ofHours(2)));
        ConsumerRecord<String, byte[]> delayed = awaitPublished(caseId, "coordination.ServiceDelayed");
        CheckServiceDue again =
                new CheckServiceDue(new ServicesId(caseId), serviceId, ClockKind.SERVICE_DUE, CLOCK.instant());
        commands.sendAsSystem(again, "coordination", "the-scheduler-fires-again");
        commands.sendAsSystem(again, "coordination", "and-again");

        awaitRelayed();
        assertThat(published(caseId, "coordination.ServiceDelayed")).hasSize(1);
        assertThat(published(caseId, "clock.ClockBreached")).hasSize(1);
        assertThat(Instant.parse(
                        json.readTree(delayed.value()).path("happenedAt").asString()))
                .isEqualTo(due);
        assertThat(Instant.parse(PlainConsumer.header(delayed, "ce_recordedtime")))
                .isEqualTo(CLOCK.instant());

        Answer delivery = post(
                "/api/v1/cases/" + caseId + "/services/" + serviceId + "/delivery",
                Map.of("deliveredOn", dueOn.plusDays(1).toString()),
                coordinator.person());
        assertThat(delivery.status()).isEqualTo(200);
        assertThat(json.readTree(awaitPublished(caseId, "coordination.DelayResolved")
                                .value())
                        .path("daysLate")
                        .asInt())
                .isEqualTo(1);
        await().atMost(PATIENCE).until(() -> get("/api/v1/cases/" + caseId, coordinator.person())
                .body()
                .path("services")
                .get(0)
                .path("status")
                .asString()
                .equals("DELIVERED"));
    }

    @Test
    void an_upheld_complaint_opens_a_closed_case_by_itself_and_only_once() {
        UUID caseId = openCase();
        assertThat(post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "NEED_CEASED"), ASSESSOR)
                        .status())
                .isEqualTo(200);
        UUID complaintId = UUID.randomUUID();
        for (String id : List.of("outcome-1-", "outcome-2-")) {
            publish(
                    Topics.COMPLAINT,
                    new OutcomeReceivedV1(
                            caseId,
                            complaintId,
                            ComplaintGround.CHANGE_OR_TERMINATION,
                            null,
                            ComplaintOutcome.UPHELD,
                            null,
                            "0301",
                            CLOCK.instant()),
                    id + caseId);
        }

        awaitPublished(caseId, "coordination.CaseReopened");
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id = :id")
                                .param("id", "outcome-2-" + caseId)
                                .query(Integer.class)
                                .single()
                        == 1);
        awaitRelayed();
        assertThat(published(caseId, "coordination.CaseReopened")).hasSize(1);
        // The services follow, in a stream of their own.
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        jdbc.sql("select name from event where stream = :stream order by sequence")
                                .param("stream", "services-" + caseId)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "coordination.ServicesOpened", "coordination.ServicesClosed", "coordination.ServicesReopened"));
        assertThat(get("/api/v1/cases/" + caseId, ASSESSOR)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void an_end_that_is_annulled_or_that_the_municipality_reverses_is_undone_by_itself() {
        UUID annulled = closedCase();
        publish(
                Topics.COMPLAINT,
                outcome(annulled, ComplaintGround.CHANGE_OR_TERMINATION, ComplaintOutcome.ANNULLED),
                "annulled-" + annulled);
        UUID reversed = closedCase();
        publish(
                Topics.COMPLAINT,
                new ComplaintReassessedV1(
                        reversed,
                        UUID.randomUUID(),
                        ComplaintGround.CHANGE_OR_TERMINATION,
                        null,
                        ReassessmentResult.PARTLY_REVERSED,
                        "0301",
                        CLOCK.instant()),
                "reversed-" + reversed);
        UUID standing = closedCase();
        publish(
                Topics.COMPLAINT,
                outcome(standing, ComplaintGround.CHANGE_OR_TERMINATION, ComplaintOutcome.NOT_UPHELD),
                "standing-" + standing);

        Answer ending = get("/api/v1/cases/" + standing + "/ending", Person.of("complaint-handler@0301"));
        assertThat(ending.body().path("reason").asString()).isEqualTo("NEED_CEASED");
        assertThat(ending.body().path("endedBy").valueStream().map(JsonNode::asString))
                .as("whoever ended it does not look at the complaint")
                .containsExactly(ASSESSOR.subject());
        assertThat(get("/api/v1/cases/" + standing + "/ending", Person.of("complaint-handler@5501"))
                        .status())
                .isEqualTo(404);

        awaitPublished(annulled, "coordination.CaseReopened");
        awaitPublished(reversed, "coordination.CaseReopened");
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id = :id")
                                .param("id", "standing-" + standing)
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(jdbc.sql("select name from event where stream = :stream")
                        .param("stream", "case-" + standing)
                        .query(String.class)
                        .list())
                .doesNotContain("coordination.CaseReopened");
    }

    private UUID closedCase() {
        UUID caseId = openCase();
        assertThat(post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "NEED_CEASED"), ASSESSOR)
                        .status())
                .isEqualTo(200);
        return caseId;
    }

    private static OutcomeReceivedV1 outcome(UUID caseId, ComplaintGround ground, ComplaintOutcome outcome) {
        return new OutcomeReceivedV1(caseId, UUID.randomUUID(), ground, null, outcome, null, "0301", CLOCK.instant());
    }

    @Test
    void a_complaint_about_a_case_that_never_opened_here_changes_nothing_and_is_no_fault() {
        UUID unknown = UUID.randomUUID();
        publish(
                Topics.COMPLAINT,
                new OutcomeReceivedV1(
                        unknown,
                        UUID.randomUUID(),
                        ComplaintGround.RIGHT_NOT_FULFILLED,
                        null,
                        ComplaintOutcome.UPHELD,
                        null,
                        "0301",
                        CLOCK.instant()),
                "outcome-of-" + unknown);

        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from inbox where event_id = :id")
                                .param("id", "outcome-of-" + unknown)
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(jdbc.sql("select count(*) from event where stream = :stream")
                        .param("stream", "case-" + unknown)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private UUID schedule(UUID caseId, Registered coordinator, String kind, String dueOn, String provider) {
        Map<String, String> body = provider == null
                ? Map.of("kind", kind, "dueOn", dueOn)
                : Map.of("kind", kind, "dueOn", dueOn, "provider", provider);
        Answer answer = post("/api/v1/cases/" + caseId + "/services", body, coordinator.person());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.body().path("serviceId").asString());
    }
}
