package no.barnekoordinator.coordination.handling.services;

import static no.barnekoordinator.coordination.handling.services.Given.DUE;
import static no.barnekoordinator.coordination.handling.services.Given.DUE_ON;
import static no.barnekoordinator.coordination.handling.services.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.services.Given.OSLO;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICE;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICES;
import static no.barnekoordinator.coordination.handling.services.Given.closed;
import static no.barnekoordinator.coordination.handling.services.Given.delayed;
import static no.barnekoordinator.coordination.handling.services.Given.dueDateDropped;
import static no.barnekoordinator.coordination.handling.services.Given.dueDatePassed;
import static no.barnekoordinator.coordination.handling.services.Given.dueDateSet;
import static no.barnekoordinator.coordination.handling.services.Given.fixture;
import static no.barnekoordinator.coordination.handling.services.Given.opened;
import static no.barnekoordinator.coordination.handling.services.Given.promised;
import static no.barnekoordinator.coordination.handling.services.Given.reopened;

import java.time.Duration;
import java.time.Instant;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.junit.jupiter.api.Test;

/** The services have a stream of their own; it opens, closes and reopens with their case. */
class FollowingTheCaseTest {

    private static final Instant AT = GRANTED.plus(Duration.ofDays(1));
    private static final Instant UPHELD = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    void they_are_opened_once() {
        OpenServices open = new OpenServices(SERVICES, OSLO, GRANTED);

        fixture().givenNoPriorActivity().when(open).expectEvents(opened());
        fixture().given(opened()).when(open).expectNoEvents();
    }

    @Test
    void closing_stops_the_clocks_that_run_and_once_is_enough() {
        fixture().given(promised()).when(new CloseServices(SERVICES, AT)).expectEvents(closed(AT), dueDateDropped(AT));
        fixture()
                .given(opened(), closed(AT))
                .when(new CloseServices(SERVICES, AT))
                .expectNoEvents();
    }

    @Test
    void closing_does_not_hide_a_delay_that_was_there() {
        Instant after = DUE.plus(Duration.ofHours(1));
        fixture()
                .given(promised())
                .when(new CloseServices(SERVICES, after))
                .expectEvents(closed(after), dueDatePassed(), delayed());
    }

    @Test
    void nothing_is_promised_in_a_closed_case() {
        fixture()
                .given(opened(), closed(AT))
                .when(new ScheduleService(SERVICES, null, SERVICE, ServiceKind.GP, null, DUE_ON, AT))
                .expectExceptionMessage("case-closed []");
    }

    @Test
    void a_promise_holds_again_when_the_case_is_open_again() {
        fixture()
                .given(promised())
                .andGiven(closed(AT), dueDateDropped(AT))
                .when(new ReopenServices(SERVICES, UPHELD))
                .expectEvents(reopened(UPHELD), dueDateSet(UPHELD));
        fixture().given(promised()).when(new ReopenServices(SERVICES, UPHELD)).expectNoEvents();
    }

    @Test
    void a_delay_that_was_stated_before_is_not_stated_again_after_reopening() {
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed(), closed(DUE.plusSeconds(1)))
                .when(new ReopenServices(SERVICES, UPHELD))
                .expectEvents(reopened(UPHELD));
    }
}
