package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.ComplaintOutcome.DISMISSED;
import static no.barnekoordinator.contracts.complaint.ComplaintOutcome.NOT_UPHELD;
import static no.barnekoordinator.contracts.complaint.ComplaintOutcome.UPHELD;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.PARTLY_REVERSED;

import java.time.Duration;
import java.time.Instant;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OwnPartCarriedOut;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the municipality reverses itself is carried out, whatever becomes of the part it sends on. */
class ReversingAPartTest extends ComplaintFixture {

    private static final Instant LATER = OUTCOME.plus(Duration.ofDays(2));
    private static final CarryOutOutcome REOPENED = CarryOutOutcome.byReopening(ID, REASSESSED);
    private static final OwnPartCarriedOut OWN_PART_DONE = new OwnPartCarriedOut(CASE, ID.value(), OSLO, REASSESSED);

    private TestExecutor<Complaint> partlyReversed() {
        return fixture.given(filed(), reassessed(PARTLY_REVERSED));
    }

    private TestExecutor<Complaint> forwardedRest() {
        return partlyReversed().andGiven(forwarded(), governorClock());
    }

    private static OutcomeCarriedOut carriedOut(Instant at) {
        return new OutcomeCarriedOut(CASE, ID.value(), null, OSLO, at);
    }

    @Test
    void the_request_that_is_open_again_carries_out_the_municipalitys_own_part_and_the_complaint_goes_on() {
        partlyReversed().when(REOPENED).expectEvents(OWN_PART_DONE);
        forwardedRest().when(REOPENED).expectEvents(OWN_PART_DONE);
    }

    @Test
    void told_again_it_does_nothing() {
        forwardedRest().andGiven(OWN_PART_DONE).when(REOPENED).expectNoEvents();
        forwardedRest()
                .andGiven(OWN_PART_DONE, outcome(UPHELD, null))
                .when(REOPENED)
                .expectNoEvents();
        forwardedRest()
                .andGiven(OWN_PART_DONE, outcome(NOT_UPHELD, null))
                .when(REOPENED)
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplaintOutcome.class,
            names = {"NOT_UPHELD", "DISMISSED"})
    void without_success_for_the_rest_the_own_part_is_still_to_be_carried_out(ComplaintOutcome outcome) {
        forwardedRest()
                .andGiven(outcome(outcome, null))
                .when(CarryOutOutcome.byReopening(ID, REASSESSED))
                .expectEvents(carriedOut(REASSESSED));
    }

    @Test
    void when_it_was_done_before_nothing_is_left_to_carry_out() {
        expectRefused(
                forwardedRest()
                        .andGiven(OWN_PART_DONE, outcome(DISMISSED, null))
                        .when(CarryOutOutcome.byReopening(ID, LATER)),
                "nothing-to-carry-out");
    }

    @Test
    void what_is_upheld_is_carried_out_besides() {
        forwardedRest().andGiven(outcome(UPHELD, null)).when(REOPENED).expectEvents(OWN_PART_DONE);
        forwardedRest()
                .andGiven(OWN_PART_DONE, outcome(UPHELD, null))
                .when(CarryOutOutcome.byReopening(ID, OUTCOME))
                .expectEvents(carriedOut(OUTCOME));
    }

    @Test
    void a_complaint_that_is_withdrawn_takes_nothing_of_it_away() {
        partlyReversed()
                .andGiven(new ComplaintWithdrawn(CASE, ID.value(), OSLO, FORWARDED))
                .when(REOPENED)
                .expectEvents(carriedOut(REASSESSED));
    }

    @Test
    void for_a_ground_without_a_decision_the_municipality_says_when_it_is_done() {
        fixture.given(filed(ComplaintGround.RIGHT_NOT_FULFILLED, null), reassessed(PARTLY_REVERSED))
                .when(CarryOutOutcome.byMunicipality(ID, null, null, LATER))
                .expectEvents(new OwnPartCarriedOut(CASE, ID.value(), OSLO, LATER));
        expectRefused(
                partlyReversed().when(CarryOutOutcome.byMunicipality(ID, null, null, LATER)),
                "carried-out-by-reopening");
    }
}
