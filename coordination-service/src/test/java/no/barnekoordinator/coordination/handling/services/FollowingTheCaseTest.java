package no.barnekoordinator.coordination.handling.services;

import static no.barnekoordinator.coordination.handling.services.Given.CASE;
import static no.barnekoordinator.coordination.handling.services.Given.DUE;
import static no.barnekoordinator.coordination.handling.services.Given.DUE_ON;
import static no.barnekoordinator.coordination.handling.services.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.services.Given.OSLO;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICE;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICES;
import static no.barnekoordinator.coordination.handling.services.Given.closed;
import static no.barnekoordinator.coordination.handling.services.Given.delayed;
import static no.barnekoordinator.coordination.handling.services.Given.delivered;
import static no.barnekoordinator.coordination.handling.services.Given.dueDateDropped;
import static no.barnekoordinator.coordination.handling.services.Given.dueDatePassed;
import static no.barnekoordinator.coordination.handling.services.Given.dueDateSet;
import static no.barnekoordinator.coordination.handling.services.Given.fixture;
import static no.barnekoordinator.coordination.handling.services.Given.opened;
import static no.barnekoordinator.coordination.handling.services.Given.promised;
import static no.barnekoordinator.coordination.handling.services.Given.reopened;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.platform.time.Oslo;
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
    void closing_does_not_hide_a_delay_that_was_there_and_ends_it() {
        Instant after = DUE.plus(Duration.ofHours(1));
        fixture()
                .given(promised())
                .when(new CloseServices(SERVICES, after))
                .expectEvents(closed(after), dueDatePassed(), delayed(), ended(1, after));
    }

    @Test
    void whatever_the_delays_of_a_service_they_end_with_its_case() {
        Instant after = DUE.plus(Duration.ofDays(3));
        ServiceDelayed moved = new ServiceDelayed(
                CASE, SERVICE, ServiceKind.RESPITE_CARE, DelayCause.START_MOVED, DUE_ON.minusDays(4), OSLO, GRANTED);
        fixture()
                .given(promised())
                .andGiven(moved, dueDatePassed(), delayed())
                .when(new CloseServices(SERVICES, after))
                .expectEvents(
                        closed(after),
                        ended(4, after),
                        new DelayResolved(
                                CASE, SERVICE, DelayCause.START_MOVED, DelayEnding.CASE_CLOSED, 8, OSLO, after));
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
    void what_was_late_when_the_case_closed_is_late_again_when_it_opens_and_its_clock_is_not_broken_twice() {
        Instant closedAt = DUE.plusSeconds(1);
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed(), closed(closedAt), ended(1, closedAt))
                .when(new ReopenServices(SERVICES, UPHELD))
                .expectEvents(reopened(UPHELD), lateAgain(UPHELD));
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed(), closed(closedAt), ended(1, closedAt))
                .andGiven(reopened(UPHELD), lateAgain(UPHELD))
                .when(check(UPHELD.plusSeconds(1)))
                .expectNoEvents();
    }

    @Test
    void what_was_late_in_a_case_that_closed_twice_is_late_again_twice() {
        Instant closedAt = DUE.plusSeconds(1);
        Instant again = UPHELD.plus(Duration.ofDays(1));
        Instant atLast = UPHELD.plus(Duration.ofDays(2));
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed(), closed(closedAt), ended(1, closedAt))
                .andGiven(reopened(UPHELD), lateAgain(UPHELD), closed(again), ended(36, again))
                .when(new ReopenServices(SERVICES, atLast))
                .expectEvents(reopened(atLast), lateAgain(atLast));
    }

    @Test
    void a_day_that_went_by_while_the_case_was_closed_makes_the_service_late_once_it_is_open() {
        fixture()
                .given(promised())
                .andGiven(closed(AT), dueDateDropped(AT), reopened(UPHELD), dueDateSet(UPHELD))
                .when(check(UPHELD))
                .expectEvents(dueDatePassed(), delayed());
        fixture()
                .given(promised())
                .andGiven(closed(AT), dueDateDropped(AT), reopened(UPHELD), dueDateSet(UPHELD))
                .andGiven(dueDatePassed(), delayed())
                .when(check(UPHELD.plusSeconds(1)))
                .expectNoEvents();
    }

    @Test
    void what_is_delivered_after_reopening_ends_the_delay_as_any_other() {
        Instant closedAt = DUE.plusSeconds(1);
        LocalDate day = Oslo.dateOf(UPHELD);
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed(), closed(closedAt), ended(1, closedAt))
                .andGiven(reopened(UPHELD), lateAgain(UPHELD))
                .when(new RecordDelivery(SERVICES, null, SERVICE, day, UPHELD))
                .expectEvents(
                        delivered(day, UPHELD),
                        new DelayResolved(
                                CASE, SERVICE, DelayCause.DUE_DATE_PASSED, DelayEnding.DELIVERED, 35, OSLO, UPHELD));
    }

    private static CheckServiceDue check(Instant at) {
        return new CheckServiceDue(SERVICES, SERVICE, ClockKind.SERVICE_DUE, at);
    }

    private static ServiceDelayed lateAgain(Instant again) {
        return new ServiceDelayed(
                CASE, SERVICE, ServiceKind.RESPITE_CARE, DelayCause.DUE_DATE_PASSED, DUE_ON, OSLO, again);
    }

    private static DelayResolved ended(int days, Instant at) {
        return new DelayResolved(CASE, SERVICE, DelayCause.DUE_DATE_PASSED, DelayEnding.CASE_CLOSED, days, OSLO, at);
    }
}
