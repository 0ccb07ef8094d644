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
import static no.barnekoordinator.coordination.handling.services.Given.dueDateMet;
import static no.barnekoordinator.coordination.handling.services.Given.dueDatePassed;
import static no.barnekoordinator.coordination.handling.services.Given.dueDateSet;
import static no.barnekoordinator.coordination.handling.services.Given.fixture;
import static no.barnekoordinator.coordination.handling.services.Given.opened;
import static no.barnekoordinator.coordination.handling.services.Given.promised;
import static no.barnekoordinator.coordination.handling.services.Given.scheduled;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;

class DelayingAServiceTest {

    private static final Instant LATER = DUE.plus(Duration.ofDays(2));

    @Test
    void a_promised_service_starts_a_clock_to_the_end_of_its_day_in_norway() {
        fixture()
                .given(opened())
                .when(new ScheduleService(
                        SERVICES, null, SERVICE, ServiceKind.RESPITE_CARE, " Prøvdal avlastning ", DUE_ON, GRANTED))
                .expectEvents(scheduled(GRANTED), dueDateSet(GRANTED));
    }

    @Test
    void it_is_late_from_the_instant_the_day_has_ended_and_not_before() {
        fixture().given(promised()).when(check(DUE.minusNanos(1_000))).expectNoEvents();
        fixture().given(promised()).when(check(DUE)).expectEvents(dueDatePassed(), delayed());
    }

    @Test
    void a_delay_is_stated_as_of_when_it_became_late_however_late_it_is_noticed() {
        fixture().given(promised()).when(check(LATER)).expectEvents(dueDatePassed(), delayed());
    }

    @Test
    void a_delay_is_stated_once() {
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed())
                .when(check(LATER))
                .expectNoEvents();
    }

    @Test
    void a_delivered_service_is_never_late() {
        fixture()
                .given(promised())
                .andGiven(delivered(DUE_ON, noon(DUE_ON)), dueDateMet(noon(DUE_ON)))
                .when(check(LATER))
                .expectNoEvents();
    }

    @Test
    void a_service_in_a_closed_case_is_never_late() {
        fixture()
                .given(promised())
                .andGiven(closed(GRANTED), dueDateDropped(GRANTED))
                .when(check(LATER))
                .expectNoEvents();
    }

    @Test
    void a_service_nobody_knows_is_never_late() {
        fixture()
                .given(opened())
                .when(new CheckServiceDue(SERVICES, UUID.randomUUID(), ClockKind.SERVICE_DUE, LATER))
                .expectNoEvents();
    }

    @Test
    void a_delivery_in_time_meets_the_clock() {
        Instant now = DUE.minus(Duration.ofHours(1));
        fixture().given(promised()).when(deliver(DUE_ON, now)).expectEvents(delivered(DUE_ON, now), dueDateMet(now));
    }

    @Test
    void a_delivery_in_time_that_is_written_down_later_meets_the_clock_on_its_day() {
        fixture()
                .given(promised())
                .when(deliver(DUE_ON, LATER))
                .expectEvents(delivered(DUE_ON, noon(DUE_ON)), dueDateMet(noon(DUE_ON)));
    }

    @Test
    void a_delivery_after_a_stated_delay_says_how_many_days_it_came_late() {
        LocalDate day = DUE_ON.plusDays(2);
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed())
                .when(deliver(day, LATER.plus(Duration.ofDays(5))))
                .expectEvents(delivered(day, noon(day)), resolved(2, noon(day)));
    }

    @Test
    void a_late_delivery_states_the_delay_too_when_the_scheduler_has_not() {
        LocalDate day = DUE_ON.plusDays(1);
        fixture()
                .given(promised())
                .when(deliver(day, LATER))
                .expectEvents(dueDatePassed(), delayed(), delivered(day, noon(day)), resolved(1, noon(day)));
    }

    @Test
    void a_stated_delay_is_resolved_with_no_days_when_the_service_had_come_in_time_after_all() {
        fixture()
                .given(promised())
                .andGiven(dueDatePassed(), delayed())
                .when(deliver(DUE_ON, LATER))
                .expectEvents(delivered(DUE_ON, noon(DUE_ON)), resolved(0, noon(DUE_ON)));
    }

    @Test
    void a_service_is_delivered_once() {
        fixture()
                .given(promised())
                .andGiven(delivered(DUE_ON, noon(DUE_ON)), dueDateMet(noon(DUE_ON)))
                .when(deliver(DUE_ON, LATER))
                .expectExceptionMessage("service-already-delivered []");
    }

    @Test
    void a_delivery_that_lies_ahead_cannot_be_written_down() {
        assertThatThrownBy(() -> deliver(DUE_ON, GRANTED))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("date-in-future");
    }

    @Test
    void a_due_date_in_another_century_is_a_typing_error() {
        assertThatThrownBy(() -> new ScheduleService(
                        SERVICES, null, SERVICE, ServiceKind.GP, null, LocalDate.parse("2126-03-30"), GRANTED))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("date-impossible");
    }

    private static CheckServiceDue check(Instant at) {
        return new CheckServiceDue(SERVICES, SERVICE, ClockKind.SERVICE_DUE, at);
    }

    private static RecordDelivery deliver(LocalDate on, Instant at) {
        return new RecordDelivery(SERVICES, null, SERVICE, on, at);
    }

    private static DelayResolved resolved(int days, Instant at) {
        return new DelayResolved(CASE, SERVICE, DelayCause.DUE_DATE_PASSED, DelayEnding.DELIVERED, days, OSLO, at);
    }

    /** Noon in Oslo, summer time. */
    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
