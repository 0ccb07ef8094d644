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
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
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
