package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.ComplaintOutcome.ANNULLED;
import static no.barnekoordinator.contracts.complaint.ComplaintOutcome.NOT_UPHELD;
import static no.barnekoordinator.contracts.complaint.ComplaintOutcome.UPHELD;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.REVERSED;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.STANDS;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.FulfilmentBreached;
import no.barnekoordinator.complaint.handling.event.FulfilmentOrdered;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the county governor decided, and that it is done. */
class ReceivingAnOutcomeTest extends ComplaintFixture {

    private static final LocalDate FULFIL_BY = LocalDate.parse("2026-06-01");
    private static final Instant DONE = oslo("2026-05-20T09:00:00");

    private static final ClockMet GOVERNOR_MET = new ClockMet(
            CASE, ID.value(), ComplaintClock.COUNTY_GOVERNOR, ComplaintRules.COUNTY_GOVERNOR_NORM, OSLO, OUTCOME);
    private static final ClockStarted FULFILMENT = new ClockStarted(
            CASE,
            ID.value(),
            ComplaintClock.FULFILMENT,
            ComplaintRules.FULFILMENT_DATE,
            oslo("2026-06-02T00:00:00"),
            OSLO,
            OUTCOME);

    private static final FulfilmentOrdered ORDERED =
            new FulfilmentOrdered(CASE, ID.value(), null, null, FULFIL_BY, OSLO, OUTCOME);

    private TestExecutor<Complaint> withTheCountyGovernor() {
        return fixture.given(filed(), reassessed(STANDS), forwarded(), governorClock());
    }

    @ParameterizedTest
    @EnumSource(ComplaintOutcome.class)
    void an_outcome_meets_the_county_governors_clock(ComplaintOutcome outcome) {
        withTheCountyGovernor().when(recordOutcome(outcome, null)).expectEvents(outcome(outcome, null), GOVERNOR_MET);
    }

    @Test
    void a_date_for_fulfilment_becomes_a_clock() {
        withTheCountyGovernor()
                .when(recordOutcome(UPHELD, FULFIL_BY))
                .expectEvents(outcome(UPHELD, FULFIL_BY), ORDERED, GOVERNOR_MET, FULFILMENT);
    }

    @Test
    void an_outcome_on_a_complaint_never_forwarded_is_refused() {
        expectRefused(fixture.given(filed()).when(recordOutcome(UPHELD, null)), "not-forwarded");
        expectRefused(fixture.given(filed(), reassessed(STANDS)).when(recordOutcome(UPHELD, null)), "not-forwarded");
    }

    @Test
    void the_same_outcome_again_is_taken_as_delivered_twice() {
        withTheCountyGovernor()
                .andGiven(outcome(UPHELD, FULFIL_BY), ORDERED, GOVERNOR_MET, FULFILMENT)
                .when(recordOutcome(UPHELD, FULFIL_BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_outcome_than_the_one_received_is_refused() {
        expectRefused(
                withTheCountyGovernor().andGiven(outcome(UPHELD, null)).when(recordOutcome(NOT_UPHELD, null)),
                "other-outcome-received");
        expectRefused(
                withTheCountyGovernor().andGiven(outcome(UPHELD, null)).when(recordOutcome(UPHELD, FULFIL_BY)),
                "other-outcome-received");
        expectRefused(
                withTheCountyGovernor()
                        .andGiven(outcome(UPHELD, null))
                        .when(new RecordOutcome(ID, null, UPHELD, "Noe annet.", null, null, null, false, OUTCOME)),
                "other-outcome-received");
    }

    @Test
    void a_date_for_fulfilment_must_lie_ahead_and_have_something_to_fulfil() {
        expectRefused(
                withTheCountyGovernor().when(recordOutcome(ANNULLED, LocalDate.parse("2026-05-03"))),
                "fulfil-by-in-past");
        expectRefused(withTheCountyGovernor().when(recordOutcome(NOT_UPHELD, FULFIL_BY)), "fulfil-by-without-duty");
    }

    @Test
    void a_reopened_request_carries_the_outcome_out_and_meets_its_clock() {
        withTheCountyGovernor()
                .andGiven(outcome(UPHELD, FULFIL_BY), ORDERED, GOVERNOR_MET, FULFILMENT)
                .when(CarryOutOutcome.byReopening(ID, DONE))
                .expectEvents(
                        new OutcomeCarriedOut(CASE, ID.value(), null, OSLO, DONE),
                        new ClockMet(
                                CASE,
                                ID.value(),
                                ComplaintClock.FULFILMENT,
                                ComplaintRules.FULFILMENT_DATE,
                                OSLO,
                                DONE));
    }

    @Test
    void a_reversed_decision_is_carried_out_in_the_same_way() {
        fixture.given(filed(), reassessed(REVERSED))
                .when(CarryOutOutcome.byReopening(ID, DONE))
                .expectEvents(new OutcomeCarriedOut(CASE, ID.value(), null, OSLO, DONE));
    }

    @Test
    void what_is_carried_out_is_carried_out_once() {
        fixture.given(filed(), reassessed(REVERSED), new OutcomeCarriedOut(CASE, ID.value(), null, OSLO, DONE))
                .when(CarryOutOutcome.byReopening(ID, DONE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_municipality_cannot_say_that_a_refusal_has_been_taken_up_again_without_doing_it() {
        expectRefused(
                fixture.given(filed(), reassessed(REVERSED)).when(CarryOutOutcome.byMunicipality(ID, null, null, DONE)),
                "carried-out-by-reopening");
    }

    @Test
    void a_right_that_was_not_fulfilled_is_fulfilled_when_the_municipality_says_so() {
        fixture.given(filed(ComplaintGround.RIGHT_NOT_FULFILLED, null), reassessed(REVERSED))
                .when(CarryOutOutcome.byMunicipality(ID, null, null, DONE))
                .expectEvents(new OutcomeCarriedOut(CASE, ID.value(), null, OSLO, DONE));
    }

    @Test
    void without_a_duty_there_is_nothing_to_carry_out() {
        expectRefused(
                withTheCountyGovernor().andGiven(outcome(NOT_UPHELD, null)).when(CarryOutOutcome.byReopening(ID, DONE)),
                "nothing-to-carry-out");
    }

    @Test
    void a_missed_date_for_fulfilment_is_a_breach() {
        clock.set(FULFILMENT.due());
        withTheCountyGovernor()
                .andGiven(outcome(UPHELD, FULFIL_BY), ORDERED, GOVERNOR_MET, FULFILMENT)
                .when(new CheckClock(ID, ComplaintClock.FULFILMENT))
                .expectEvents(
                        new ClockBreached(
                                CASE,
                                ID.value(),
                                ComplaintClock.FULFILMENT,
                                ComplaintRules.FULFILMENT_DATE,
                                FULFILMENT.due(),
                                OSLO,
                                FULFILMENT.due()),
                        new FulfilmentBreached(CASE, ID.value(), FULFIL_BY, OSLO, FULFILMENT.due()));
    }

    @Test
    void a_decided_complaint_is_not_withdrawn() {
        expectRefused(
                withTheCountyGovernor().andGiven(outcome(NOT_UPHELD, null)).when(new WithdrawComplaint(ID, null, DONE)),
                "complaint-already-settled");
    }
}
