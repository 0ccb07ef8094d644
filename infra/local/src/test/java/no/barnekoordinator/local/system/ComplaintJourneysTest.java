package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Complaints on every ground with every end, over the real parts: what the request, coordination and complaint services
 * each told, in one order, and where each of them stands afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 5)
class ComplaintJourneysTest {

    /** Utsira: small enough that nobody else plays there. */
    private static final String MUNICIPALITY = "1151";

    private static final List<String> DATABASES = List.of("request", "coordination", "complaint");

    private static final List<String> ASKED =
            List.of("request.RequestReceived", "clock.ClockStarted PRELIMINARY_REPLY", "clock.ClockStarted DECISION");

    /** How a complaint can end: with the municipality, or after it with the county governor. */
    enum End {
        REVERSED(ReassessmentResult.REVERSED, null),
        DISMISSED_BY_THE_MUNICIPALITY(null, null),
        PARTLY_REVERSED_AND_THE_REST_NOT_UPHELD(ReassessmentResult.PARTLY_REVERSED, ComplaintOutcome.NOT_UPHELD),
        PARTLY_REVERSED_AND_THE_REST_UPHELD(ReassessmentResult.PARTLY_REVERSED, ComplaintOutcome.UPHELD),
        UPHELD(ReassessmentResult.STANDS, ComplaintOutcome.UPHELD),
        PARTLY_UPHELD(ReassessmentResult.STANDS, ComplaintOutcome.PARTLY_UPHELD),
        NOT_UPHELD(ReassessmentResult.STANDS, ComplaintOutcome.NOT_UPHELD),
        ANNULLED(ReassessmentResult.STANDS, ComplaintOutcome.ANNULLED),
        DISMISSED(ReassessmentResult.STANDS, ComplaintOutcome.DISMISSED);

        private final ReassessmentResult reassessed;
        private final ComplaintOutcome outcome;

        End(ReassessmentResult reassessed, ComplaintOutcome outcome) {
            this.reassessed = reassessed;
            this.outcome = outcome;
        }

        private boolean reversesAPart() {
            return reassessed == ReassessmentResult.PARTLY_REVERSED;
        }

        private boolean succeedsWithTheCountyGovernor() {
            return outcome == ComplaintOutcome.UPHELD
                    || outcome == ComplaintOutcome.PARTLY_UPHELD
                    || outcome == ComplaintOutcome.ANNULLED;
        }
    }

    /** Who takes up again what a complaint that succeeds is about. */
    private enum TakenUp {
        BY_THE_REQUEST_SERVICE(List.of("request.RequestReopened", "clock.ClockStarted DECISION")),
        BY_THE_COORDINATION_SERVICE(List.of("coordination.CaseReopened", "clock.ClockStarted APPOINTMENT")),
        BY_THE_MUNICIPALITY(List.of());

        private final List<String> facts;

        TakenUp(List<String> facts) {
            this.facts = facts;
        }
    }

    private final Timeline timeline = new Timeline();
    private LocalSystem system;
    private Journeys journeys;
    private long setAsideBefore;

    @BeforeAll
    void start() {
        system = LocalSystem.running();
        journeys = new Journeys(system, MUNICIPALITY);
        setAsideBefore = setAside();
    }

    @AfterAll
    void nothing_was_set_aside_on_the_way() {
        if (system != null) {
            assertThat(setAside()).isEqualTo(setAsideBefore);
        }
    }

    private long setAside() {
        return DATABASES.stream()
                .mapToLong(database -> system.number(database, "select count(*) from dead_letter"))
                .sum();
    }

    static Stream<Arguments> all() {
        return Stream.of(ComplaintGround.values())
                .flatMap(ground -> Stream.of(End.values()).map(end -> Arguments.of(ground, end)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("all")
    void each_ground_comes_to_each_end_and_every_service_has_taken_its_steps(ComplaintGround ground, End end) {
        Asked asked = complainedAbout(ground);
        String complaint = journeys.complain(asked, ground);
        List<String> expected = new ArrayList<>(
                List.of("complaint.ComplaintFiled", "complaint.ComplaintChecked", "clock.ClockStarted REASSESSMENT"));
        if (end.reassessed == null) {
            journeys.dismiss(complaint);
            expected.addAll(List.of("complaint.ComplaintDismissed", "clock.ClockMet REASSESSMENT"));
        } else {
            reassess(asked, complaint, end, expected, takenUp(ground));
        }
        if (end.outcome != null) {
            forwardAndConclude(asked, complaint, end, expected, takenUp(ground));
        }

        awaitHistory(asked, expected);
        assertThat(before(asked)).isEqualTo(history(ground));
        awaitStage(complaint, stageAfter(ground, end));
        statesAgree(asked, ground, expected);
    }

    /** The broker itself stands still, from when the complaint is forwarded until it has been decided an hour later. */
    @Test
    void nothing_is_lost_when_the_broker_stops_for_an_hour_between_forwarding_and_receipt() {
        Asked asked = complainedAbout(ComplaintGround.REFUSAL);
        String complaint = journeys.complain(asked);
        journeys.reassess(complaint, ReassessmentResult.STANDS);
        List<String> expected = new ArrayList<>(List.of(
                "complaint.ComplaintFiled",
                "complaint.ComplaintChecked",
                "clock.ClockStarted REASSESSMENT",
                "complaint.ComplaintReassessed"));
        awaitHistory(asked, expected);

        system.stopBroker();
        try {
            journeys.forward(complaint);
            journeys.moveOn(Duration.ofHours(1));
            journeys.uphold(complaint);
            awaitStage(complaint, "DECIDED");
            assertThat(since(asked)).as("nobody has been told").isEqualTo(expected);
            assertThat(journeys.statusOfRequest(asked)).isEqualTo("REFUSED");
        } finally {
            system.resumeBroker();
        }

        expected.addAll(List.of(
                "complaint.ComplaintForwarded",
                "clock.ClockMet REASSESSMENT",
                "clock.ClockStarted COUNTY_GOVERNOR",
                "complaint.OutcomeReceived",
                "clock.ClockMet COUNTY_GOVERNOR",
                "request.RequestReopened",
                "clock.ClockStarted DECISION",
                "complaint.OutcomeCarriedOut"));
        awaitHistory(asked, expected);
        awaitStage(complaint, "CARRIED_OUT");
    }

    /** A refusal; a case that has ended; or only a request, since a right that is not fulfilled needs no decision. */
    private Asked complainedAbout(ComplaintGround ground) {
        Asked asked = journeys.askOnline();
        switch (ground) {
            case REFUSAL -> {
                journeys.assess(asked, false);
                journeys.decide(asked, "REFUSED");
            }
            case CHANGE_OR_TERMINATION -> closed(asked, ClosingReason.NOT_ENTITLED);
            case NO_ORDINARY_COORDINATOR_AFTER_18 -> closed(asked, ClosingReason.TURNED_18);
            case RIGHT_NOT_FULFILLED -> {}
        }
        return asked;
    }

    private void closed(Asked asked, ClosingReason reason) {
        journeys.assess(asked, true);
        journeys.decide(asked, "GRANTED");
        journeys.awaitCase(asked);
        journeys.close(asked, reason);
        await("the end is told").atMost(Journeys.PATIENCE).until(() -> Timeline.steps(timeline.of(asked, ""))
                .contains("coordination.CaseClosed"));
    }

    private static TakenUp takenUp(ComplaintGround ground) {
        return switch (ground) {
            case REFUSAL -> TakenUp.BY_THE_REQUEST_SERVICE;
            case CHANGE_OR_TERMINATION -> TakenUp.BY_THE_COORDINATION_SERVICE;
            case RIGHT_NOT_FULFILLED, NO_ORDINARY_COORDINATOR_AFTER_18 -> TakenUp.BY_THE_MUNICIPALITY;
        };
    }

    private void reassess(Asked asked, String complaint, End end, List<String> expected, TakenUp takenUp) {
        journeys.reassess(complaint, end.reassessed);
        expected.add("complaint.ComplaintReassessed");
        if (end.reassessed == ReassessmentResult.REVERSED) {
            expected.add("clock.ClockMet REASSESSMENT");
            expected.addAll(takenUp.facts);
            if (takenUp == TakenUp.BY_THE_MUNICIPALITY) {
                journeys.carryOut(complaint);
            }
            expected.add("complaint.OutcomeCarriedOut");
        } else if (end.reversesAPart()) {
            expected.addAll(takenUp.facts);
            awaitHistory(asked, expected);
        }
    }

    private void forwardAndConclude(Asked asked, String complaint, End end, List<String> expected, TakenUp takenUp) {
        journeys.forward(complaint);
        expected.addAll(List.of(
                "complaint.ComplaintForwarded", "clock.ClockMet REASSESSMENT", "clock.ClockStarted COUNTY_GOVERNOR"));
        if (end.reversesAPart() && takenUp != TakenUp.BY_THE_MUNICIPALITY) {
            await("the municipality's own part is noted as done")
                    .atMost(Journeys.PATIENCE)
                    .until(() -> journeys.ownPartOf(complaint).equals("DONE"));
        }
        journeys.conclude(complaint, end.outcome);
        expected.addAll(List.of("complaint.OutcomeReceived", "clock.ClockMet COUNTY_GOVERNOR"));
        if (end.succeedsWithTheCountyGovernor()) {
            expected.addAll(takenUpNow(complaint, end, takenUp));
            expected.add("complaint.OutcomeCarriedOut");
        } else if (end.reversesAPart() && takenUp == TakenUp.BY_THE_MUNICIPALITY) {
            // Owed still, whatever the county governor made of the rest.
            journeys.carryOut(complaint);
            expected.add("complaint.OutcomeCarriedOut");
        }
    }

    /** What is open already is not opened twice: the request service says so, and a case needs the handler's word. */
    private List<String> takenUpNow(String complaint, End end, TakenUp takenUp) {
        boolean openAlready = end.reversesAPart();
        if (takenUp == TakenUp.BY_THE_REQUEST_SERVICE) {
            return openAlready ? List.of("request.RequestReopened") : takenUp.facts;
        }
        if (takenUp == TakenUp.BY_THE_COORDINATION_SERVICE && !openAlready) {
            return takenUp.facts;
        }
        journeys.carryOut(complaint);
        return List.of();
    }

    private void awaitHistory(Asked asked, List<String> expected) {
        await("the auditor sees the steps of the complaint")
                .atMost(Journeys.PATIENCE)
                .untilAsserted(() -> assertThat(since(asked)).isEqualTo(expected));
    }

    /** The steps from the complaint on. */
    private List<String> since(Asked asked) {
        List<String> steps = Timeline.steps(timeline.of(asked, ""));
        int filed = steps.indexOf("complaint.ComplaintFiled");
        return filed < 0 ? List.of() : steps.subList(filed, steps.size());
    }

    /** The steps that led to the complaint. */
    private List<String> before(Asked asked) {
        List<String> steps = Timeline.steps(timeline.of(asked, ""));
        return steps.subList(0, steps.indexOf("complaint.ComplaintFiled"));
    }

    private static List<String> history(ComplaintGround ground) {
        List<String> history = new ArrayList<>(ASKED);
        if (ground == ComplaintGround.RIGHT_NOT_FULFILLED) {
            return history;
        }
        history.add("request.PartyHeard");
        history.addAll(Collections.nCopies(5, "request.ConditionAssessed"));
        history.add(ground == ComplaintGround.REFUSAL ? "request.RequestRefused" : "request.RequestGranted");
        history.addAll(List.of("clock.ClockMet PRELIMINARY_REPLY", "clock.ClockMet DECISION"));
        if (ground != ComplaintGround.REFUSAL) {
            history.addAll(List.of(
                    "coordination.CaseOpened",
                    "clock.ClockStarted APPOINTMENT",
                    "coordination.CaseClosed",
                    "clock.ClockCancelled APPOINTMENT"));
        }
        return history;
    }

    private void awaitStage(String complaint, String stage) {
        await("the handler sees where it stands")
                .atMost(Journeys.PATIENCE)
                .untilAsserted(() -> assertThat(journeys.stageOf(complaint)).isEqualTo(stage));
    }

    private static String stageAfter(ComplaintGround ground, End end) {
        boolean ownPartLast = end.reversesAPart() && takenUp(ground) == TakenUp.BY_THE_MUNICIPALITY;
        if (end == End.DISMISSED_BY_THE_MUNICIPALITY) {
            return "DISMISSED";
        }
        return end == End.REVERSED || end.succeedsWithTheCountyGovernor() || ownPartLast ? "CARRIED_OUT" : "DECIDED";
    }

    /** What the services show is what they told. */
    private void statesAgree(Asked asked, ComplaintGround ground, List<String> steps) {
        if (ground == ComplaintGround.REFUSAL) {
            boolean open = steps.contains("request.RequestReopened");
            assertThat(journeys.statusOfRequest(asked)).isEqualTo(open ? "OPEN" : "REFUSED");
        } else if (ground != ComplaintGround.RIGHT_NOT_FULFILLED) {
            boolean open = steps.contains("coordination.CaseReopened");
            assertThat(journeys.statusOfCase(asked)).isEqualTo(open ? "OPEN" : "CLOSED");
        } else {
            assertThat(journeys.statusOfRequest(asked)).isEqualTo("OPEN");
        }
    }
}
