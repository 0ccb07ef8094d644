package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.Given.CASE_ID;
import static no.barnekoordinator.coordination.handling.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.Given.KARI;
import static no.barnekoordinator.coordination.handling.Given.OSLO;
import static no.barnekoordinator.coordination.handling.Given.REQUEST;
import static no.barnekoordinator.coordination.handling.Given.TARGET;
import static no.barnekoordinator.coordination.handling.Given.appointed;
import static no.barnekoordinator.coordination.handling.Given.fixture;
import static no.barnekoordinator.coordination.handling.Given.opened;
import static no.barnekoordinator.coordination.handling.Given.targetMet;
import static no.barnekoordinator.coordination.handling.Given.targetMissed;
import static no.barnekoordinator.coordination.handling.Given.targetSet;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpeningACaseTest {

    private final OpenCase open = new OpenCase(CASE_ID, REQUEST, OSLO, GRANTED, TARGET);

    @Test
    void a_granted_request_opens_a_case_and_starts_the_clock_towards_an_appointment() {
        fixture().givenNoPriorActivity().when(open).expectEvents(opened(), targetSet());
    }

    @Test
    void the_same_grant_again_changes_nothing() {
        fixture().given(opened(), targetSet()).when(open).expectNoEvents();
    }

    @Test
    void the_municipality_misses_its_target_at_that_instant_and_not_before() {
        fixture()
                .given(opened(), targetSet())
                .when(new CheckAppointmentDue(CASE_ID, TARGET.minusNanos(1_000)))
                .expectNoEvents();
        fixture()
                .given(opened(), targetSet())
                .when(new CheckAppointmentDue(CASE_ID, TARGET))
                .expectEvents(targetMissed());
    }

    @Test
    void a_missed_target_is_stated_once() {
        fixture()
                .given(opened(), targetSet(), targetMissed())
                .when(new CheckAppointmentDue(CASE_ID, TARGET.plus(Duration.ofDays(3))))
                .expectNoEvents();
    }

    @Test
    void a_target_that_was_met_is_never_missed() {
        fixture()
                .given(opened(), targetSet(), appointed(KARI, null, GRANTED), targetMet(GRANTED))
                .when(new CheckAppointmentDue(CASE_ID, TARGET.plus(Duration.ofDays(3))))
                .expectNoEvents();
    }
}
