package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.ReassessmentResult.PARTLY_REVERSED;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.REVERSED;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.STANDS;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the municipality does with a complaint. */
class SettlingAComplaintTest extends ComplaintFixture {

    private static ClockMet met(Instant at) {
        return new ClockMet(
                CASE, ID.value(), ComplaintClock.REASSESSMENT, ComplaintRules.REASSESSMENT_TARGET, OSLO, at);
    }

    @Test
    void a_reversed_decision_meets_the_reassessment_clock() {
        fixture.given(filed(), reassessmentClock())
                .when(reassess(REVERSED))
                .expectEvents(reassessed(REVERSED), met(REASSESSED));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReassessmentResult.class,
            names = {"STANDS", "PARTLY_REVERSED"})
    void a_decision_that_stands_keeps_the_clock_running_until_it_is_forwarded(ReassessmentResult result) {
        fixture.given(filed(), reassessmentClock()).when(reassess(result)).expectEvents(reassessed(result));

        fixture.given(filed(), reassessmentClock(), reassessed(result))
                .when(forward())
                .expectEvents(forwarded(), met(FORWARDED), governorClock());
    }

    @Test
    void nothing_is_forwarded_before_it_is_reassessed() {
        expectRefused(fixture.given(filed(), reassessmentClock()).when(forward()), "not-reassessed");
    }

    @Test
    void a_reversed_decision_is_not_forwarded() {
        expectRefused(fixture.given(filed(), reassessed(REVERSED)).when(forward()), "complaint-not-with-municipality");
    }

    @Test
    void nothing_is_forwarded_twice() {
        expectRefused(
                fixture.given(filed(), reassessed(STANDS), forwarded()).when(forward()),
                "complaint-not-with-municipality");
    }

    @ParameterizedTest
    @EnumSource(ReassessmentResult.class)
    void nothing_is_reassessed_twice(ReassessmentResult first) {
        expectRefused(fixture.given(filed(), reassessed(first)).when(reassess(REVERSED)), "already-reassessed");
    }

    @Test
    void forwarding_after_the_time_is_a_breach_dated_when_the_time_ran_out() {
        Instant late = oslo("2026-03-20T09:00:00");

        fixture.given(filed(), reassessmentClock(), reassessed(PARTLY_REVERSED))
                .when(new ForwardComplaint(ID, null, "Vår uttalelse.", late))
                .expectEvents(
                        new ComplaintForwarded(CASE, ID.value(), OSLO_GOVERNOR, "Vår uttalelse.", OSLO, late),
                        breach(),
                        new ClockStarted(
                                CASE,
                                ID.value(),
                                ComplaintClock.COUNTY_GOVERNOR,
                                ComplaintRules.COUNTY_GOVERNOR_NORM,
                                oslo("2026-06-23T00:00:00"),
                                OSLO,
                                late));
    }

    private static ClockBreached breach() {
        return new ClockBreached(
                CASE,
                ID.value(),
                ComplaintClock.REASSESSMENT,
                ComplaintRules.REASSESSMENT_TARGET,
                REASSESSMENT_DUE,
                OSLO,
                REASSESSMENT_DUE);
    }

    @Test
    void the_clock_states_its_breach_once_when_its_time_has_come() {
        clock.set(REASSESSMENT_DUE);
        fixture.given(filed(), reassessmentClock())
                .when(new CheckClock(ID, ComplaintClock.REASSESSMENT))
                .expectEvents(breach());

        fixture.given(filed(), reassessmentClock(), breach())
                .when(new CheckClock(ID, ComplaintClock.REASSESSMENT))
                .expectNoEvents();
    }

    @Test
    void a_clock_with_time_left_is_left_alone() {
        clock.set(REASSESSMENT_DUE.minusMillis(1));
        fixture.given(filed(), reassessmentClock())
                .when(new CheckClock(ID, ComplaintClock.REASSESSMENT))
                .expectNoEvents();
    }

    @Test
    void a_dismissed_complaint_is_closed() {
        DismissComplaint dismiss =
                new DismissComplaint(ID, null, DismissalCause.OTHER, "Klagen er trukket fram på nytt.", REASSESSED);
        ComplaintDismissed dismissed = new ComplaintDismissed(
                CASE, ID.value(), "Klagen er trukket fram på nytt.", DismissalCause.OTHER, OSLO, REASSESSED);

        fixture.given(filed(), reassessmentClock()).when(dismiss).expectEvents(dismissed, met(REASSESSED));
        expectRefused(fixture.given(filed(), dismissed).when(reassess(REVERSED)), "already-reassessed");
        expectRefused(fixture.given(filed(), dismissed).when(forward()), "complaint-not-with-municipality");
    }

    @Test
    void a_withdrawn_complaint_stops_its_clocks_and_is_closed() {
        WithdrawComplaint withdraw = new WithdrawComplaint(ID, null, REASSESSED);
        ComplaintWithdrawn withdrawn = new ComplaintWithdrawn(CASE, ID.value(), OSLO, REASSESSED);

        fixture.given(filed(), reassessmentClock())
                .when(withdraw)
                .expectEvents(
                        withdrawn,
                        new ClockCancelled(
                                CASE,
                                ID.value(),
                                ComplaintClock.REASSESSMENT,
                                ComplaintRules.REASSESSMENT_TARGET,
                                OSLO,
                                REASSESSED));
        expectRefused(fixture.given(filed(), withdrawn).when(withdraw), "complaint-already-settled");
        expectRefused(fixture.given(filed(), withdrawn).when(reassess(REVERSED)), "already-reassessed");
    }

    @Test
    void a_statement_is_required() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ForwardComplaint(ID, null, "  ", FORWARDED))
                .extracting(Refusal::slug)
                .isEqualTo("statement-missing");
    }
}
