package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.platform.intake.DeadLetters;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The way of a complaint for each ground and each outcome, with the other services' part played on the topics. */
class GroundsAndOutcomesTest extends ComplaintServiceTest {

    private static final List<String> UNTIL_FORWARDED = List.of(
            "complaint.ComplaintFiled",
            "complaint.ComplaintChecked",
            "complaint.ClockStarted",
            "complaint.ComplaintReassessed",
            "complaint.ComplaintForwarded",
            "complaint.ClockMet",
            "complaint.ClockStarted");

    @Autowired
    private DeadLetters deadLetters;

    static Stream<Arguments> all() {
        return Stream.of(ComplaintGround.values())
                .flatMap(ground -> Stream.of(ComplaintOutcome.values()).map(outcome -> Arguments.of(ground, outcome)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("all")
    void each_ground_and_outcome_comes_to_its_end_and_acts_once(ComplaintGround ground, ComplaintOutcome outcome) {
        RequestRefusedV1 refused = refusedCase();
        String path = forwarded(refused, ground);
        String id = path.substring(path.lastIndexOf('/') + 1);

        Map<String, String> decision = Map.of("outcome", outcome.name(), "directions", "Vurder på nytt.");
        post(path + "/outcome", decision, COUNTY_GOVERNOR).expect(HttpStatus.ACCEPTED);
        // Entered again: the same outcome acts once.
        post(path + "/outcome", decision, COUNTY_GOVERNOR).expect(HttpStatus.ACCEPTED);

        List<String> expected = new ArrayList<>(UNTIL_FORWARDED);
        expected.addAll(List.of("complaint.OutcomeReceived", "complaint.ClockMet"));
        if (isToBeCarriedOut(outcome)) {
            carryOut(ground, outcome, refused, path);
            expected.add("complaint.OutcomeCarriedOut");
        } else {
            assertThat(post(path + "/carrying-out", Map.of(), HANDLER)
                            .expect(HttpStatus.CONFLICT)
                            .problem())
                    .isEqualTo("nothing-to-carry-out");
        }
        await("everything is done").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(stored(id))
                .isEqualTo(expected));
        assertThat(published(refused.caseId(), expected.size()))
                .containsExactlyElementsOf(expected.stream()
                        .map(name -> name.replace("complaint.Clock", "clock.Clock"))
                        .toList());
    }

    private static boolean isToBeCarriedOut(ComplaintOutcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTLY_UPHELD, ANNULLED -> true;
            case NOT_UPHELD, DISMISSED -> false;
        };
    }

    /** As the other services do it: twice, since a topic may deliver twice. */
    private void carryOut(ComplaintGround ground, ComplaintOutcome outcome, RequestRefusedV1 refused, String path) {
        UUID complaintId = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        boolean reopensTheCase = outcome != ComplaintOutcome.ANNULLED
                && (ground == ComplaintGround.CHANGE_OR_TERMINATION || ground == ComplaintGround.RIGHT_NOT_FULFILLED);
        if (ground == ComplaintGround.REFUSAL) {
            RequestReopenedV1 reopened = new RequestReopenedV1(
                    refused.caseId(), refused.requestId(), complaintId, refused.municipality(), CLOCK.instant());
            publish(Topics.REQUEST, reopened);
            publish(Topics.REQUEST, reopened);
        } else if (reopensTheCase) {
            CaseReopenedV1 reopened =
                    new CaseReopenedV1(refused.caseId(), complaintId, refused.municipality(), CLOCK.instant());
            publish(Topics.COORDINATION, reopened);
            publish(Topics.COORDINATION, reopened);
        } else {
            if (outcome == ComplaintOutcome.ANNULLED) {
                assertThat(post(path + "/carrying-out", Map.of(), HANDLER)
                                .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                                .problem())
                        .isEqualTo("new-assessment-missing");
            }
            Map<String, String> done = Map.of("newAssessment", "Vurdert etter det statsforvalteren sa.");
            post(path + "/carrying-out", done, HANDLER).expect(HttpStatus.ACCEPTED);
            post(path + "/carrying-out", done, HANDLER).expect(HttpStatus.ACCEPTED);
        }
    }

    private String forwarded(RequestRefusedV1 refused, ComplaintGround ground) {
        String path = post("/api/v1/complaints", complaint(refused.caseId(), ground.name()), FAMILY)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();
        post(
                        path + "/reassessment",
                        Map.of("result", "STANDS", "statement", "Står.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        post(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER).expect(HttpStatus.ACCEPTED);
        return path;
    }

    @Test
    void a_reversed_decision_about_a_right_is_carried_out_by_the_municipality_itself() {
        RequestRefusedV1 refused = refusedCase();
        String path = post("/api/v1/complaints", complaint(refused.caseId(), "RIGHT_NOT_FULFILLED"), FAMILY)
                .headers()
                .getLocation()
                .toString();
        post(
                        path + "/reassessment",
                        Map.of("result", "REVERSED", "statement", "Rett.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        post(path + "/carrying-out", Map.of(), HANDLER).expect(HttpStatus.ACCEPTED);

        assertThat(stored(path.substring(path.lastIndexOf('/') + 1)))
                .containsExactly(
                        "complaint.ComplaintFiled",
                        "complaint.ComplaintChecked",
                        "complaint.ClockStarted",
                        "complaint.ComplaintReassessed",
                        "complaint.ClockMet",
                        "complaint.OutcomeCarriedOut");
    }

    @Test
    void a_date_that_is_not_kept_is_seen_by_the_county_governor_and_told_to_the_others() {
        RequestRefusedV1 refused = refusedCase();
        String path = forwarded(refused, ComplaintGround.RIGHT_NOT_FULFILLED);
        String id = path.substring(path.lastIndexOf('/') + 1);
        Map<String, String> decision = new HashMap<>(Map.of(
                "outcome", "UPHELD",
                "directions", "Oppfyll retten.",
                "responsible", "COORDINATING_UNIT",
                "responsibleName", "Enhetsleder Testesen",
                "fulfilBy", "2026-02-18"));
        post(path + "/outcome", decision, COUNTY_GOVERNOR).expect(HttpStatus.ACCEPTED);
        await("the reaction has set the deadline")
                .atMost(Duration.ofSeconds(10))
                .until(() -> jdbc.sql("select exists (select 1 from scheduled_tasks where task_instance like :like)")
                        .param("like", "%" + id + "/FULFILMENT%")
                        .query(Boolean.class)
                        .single());
        try {
            CLOCK.advanceDays(3);
            await("the scheduler wakes the complaint")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(stored(id)).endsWith("complaint.ClockBreached", "complaint.FulfilmentBreached"));
        } finally {
            CLOCK.advanceDays(-3);
        }
        assertThat(published(refused.caseId(), 13))
                .contains("complaint.FulfilmentOrdered")
                .endsWith("clock.ClockBreached", "complaint.FulfilmentBreached");
        await("the case file shows it").atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Answer file = get(path, COUNTY_GOVERNOR).expect(HttpStatus.OK);
            assertThat(file.body()
                            .path("complaint")
                            .path("course")
                            .path("fulfilmentBreachedAt")
                            .asString(""))
                    .isNotEmpty();
            assertThat(file.text()).contains("Enhetsleder Testesen");
        });
        assertThat(open(path.replace("/api/v1/complaints", "/oversendte"), COUNTY_GOVERNOR)
                        .text())
                .contains("Datoen er ikke holdt");
    }

    @Test
    void those_who_assess_anew_see_what_the_county_governor_said_and_others_do_not() {
        RequestRefusedV1 refused = refusedCase();
        String path = forwarded(refused, ComplaintGround.REFUSAL);
        post(path + "/outcome", Map.of("outcome", "ANNULLED", "directions", "Hør barnet først."), COUNTY_GOVERNOR)
                .expect(HttpStatus.ACCEPTED);
        Person assessor = Person.of("assessor");
        String query = "/api/v1/complaints/directions?caseId=" + refused.caseId();

        await("the case file has caught up").atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        get(query, assessor).expect(HttpStatus.OK).text())
                .contains("Hør barnet først.", "ANNULLED"));
        assertThat(open("/klager/sak/" + refused.caseId(), assessor)
                        .expect(HttpStatus.OK)
                        .text())
                .contains("Hør barnet først.");
        assertThat(get(query, Person.of("assessor@5501")).expect(HttpStatus.OK).body())
                .isEmpty();
        open("/klager/sak/" + refused.caseId(), Person.of("assessor@5501")).expect(HttpStatus.NOT_FOUND);
        get(query, FAMILY).expect(HttpStatus.FORBIDDEN);
    }

    @AfterEach
    void nothing_is_set_aside_on_the_way() {
        assertThat(deadLetters.open()).isEmpty();
    }
}
