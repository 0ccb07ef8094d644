package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.Given.CASE;
import static no.barnekoordinator.coordination.handling.Given.CASE_ID;
import static no.barnekoordinator.coordination.handling.Given.COMPLAINT;
import static no.barnekoordinator.coordination.handling.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.Given.OSLO;
import static no.barnekoordinator.coordination.handling.Given.TARGET;
import static no.barnekoordinator.coordination.handling.Given.closed;
import static no.barnekoordinator.coordination.handling.Given.coordinated;
import static no.barnekoordinator.coordination.handling.Given.fixture;
import static no.barnekoordinator.coordination.handling.Given.opened;
import static no.barnekoordinator.coordination.handling.Given.targetDropped;
import static no.barnekoordinator.coordination.handling.Given.targetMissed;
import static no.barnekoordinator.coordination.handling.Given.targetSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.ComplaintVerdict;
import org.junit.jupiter.api.Test;

class ClosingAndReopeningTest {

    private static final Instant AT = GRANTED.plus(Duration.ofDays(1));
    private static final Instant UPHELD = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant NEW_TARGET = Instant.parse("2026-05-18T22:00:00Z");

    @Test
    void closing_stops_the_clocks_that_run() {
        fixture().given(opened(), targetSet()).when(close(AT)).expectEvents(closed(AT), targetDropped(AT));
    }

    @Test
    void a_case_is_closed_once() {
        fixture()
                .given(opened(), targetSet(), closed(AT), targetDropped(AT))
                .when(close(AT))
                .expectExceptionMessage("case-closed []");
    }

    @Test
    void closing_does_not_hide_that_nobody_was_appointed_in_time() {
        fixture().given(opened(), targetSet()).when(close(TARGET)).expectEvents(closed(TARGET), targetMissed());
    }

    @Test
    void an_upheld_complaint_opens_the_case_and_its_coordinator_stays() {
        fixture().given(coordinated()).andGiven(closed(AT)).when(reopen()).expectEvents(reopened());
    }

    @Test
    void without_a_coordinator_the_clock_towards_an_appointment_starts_anew() {
        fixture()
                .given(opened(), targetSet(), closed(AT), targetDropped(AT))
                .when(reopen())
                .expectEvents(reopened(), targetSet(NEW_TARGET, UPHELD));
    }

    @Test
    void an_open_case_is_not_opened_again() {
        fixture().given(opened(), targetSet()).when(reopen()).expectNoEvents();
    }

    @Test
    void an_open_case_is_told_of_a_complaint_that_succeeded_and_of_each_decision_once() {
        fixture().given(coordinated()).when(hear(UPHELD)).expectEvents(succeeded(UPHELD));
        fixture()
                .given(coordinated())
                .andGiven(succeeded(UPHELD))
                .when(hear(UPHELD))
                .expectNoEvents();
        Instant later = UPHELD.plus(Duration.ofDays(40));
        fixture()
                .given(coordinated())
                .andGiven(succeeded(UPHELD))
                .when(hear(later))
                .expectEvents(succeeded(later));
    }

    @Test
    void a_case_that_has_ended_is_told_by_being_opened_again_and_not_twice() {
        fixture().given(coordinated()).andGiven(closed(AT)).when(hear(UPHELD)).expectNoEvents();
        fixture()
                .given(coordinated())
                .andGiven(closed(AT), reopened())
                .when(hear(UPHELD))
                .expectNoEvents();
    }

    private static HearOfComplaint hear(Instant at) {
        return new HearOfComplaint(
                CASE_ID,
                COMPLAINT,
                ComplaintGround.RIGHT_NOT_FULFILLED,
                ComplaintVerdict.PARTLY_UPHELD,
                LocalDate.parse("2026-07-01"),
                at);
    }

    private static ComplaintSucceeded succeeded(Instant at) {
        return new ComplaintSucceeded(
                CASE,
                COMPLAINT,
                ComplaintGround.RIGHT_NOT_FULFILLED,
                ComplaintVerdict.PARTLY_UPHELD,
                LocalDate.parse("2026-07-01"),
                OSLO,
                at);
    }

    private static CloseCase close(Instant at) {
        return new CloseCase(CASE_ID, null, ClosingReason.NEED_CEASED, at);
    }

    private static ReopenCase reopen() {
        return new ReopenCase(CASE_ID, COMPLAINT, UPHELD, NEW_TARGET);
    }

    private static CaseReopened reopened() {
        return new CaseReopened(CASE, COMPLAINT, OSLO, UPHELD);
    }
}
