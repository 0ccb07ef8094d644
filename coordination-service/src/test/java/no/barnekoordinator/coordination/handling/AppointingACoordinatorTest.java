package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.Given.CASE_ID;
import static no.barnekoordinator.coordination.handling.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.Given.KARI;
import static no.barnekoordinator.coordination.handling.Given.OLA;
import static no.barnekoordinator.coordination.handling.Given.OSLO;
import static no.barnekoordinator.coordination.handling.Given.TARGET;
import static no.barnekoordinator.coordination.handling.Given.appointed;
import static no.barnekoordinator.coordination.handling.Given.closed;
import static no.barnekoordinator.coordination.handling.Given.fixture;
import static no.barnekoordinator.coordination.handling.Given.opened;
import static no.barnekoordinator.coordination.handling.Given.targetDropped;
import static no.barnekoordinator.coordination.handling.Given.targetMet;
import static no.barnekoordinator.coordination.handling.Given.targetMissed;
import static no.barnekoordinator.coordination.handling.Given.targetSet;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointingACoordinatorTest {

    private static final Instant AT = GRANTED.plus(Duration.ofDays(5));

    @Test
    void the_first_appointment_meets_the_target() {
        fixture()
                .given(opened(), targetSet())
                .when(appoint(KARI, OSLO, AT))
                .expectEvents(appointed(KARI, null, AT), targetMet(AT))
                .expectResultMessagePayload(3L);
    }

    @Test
    void an_appointment_after_the_target_states_that_it_was_missed_when_the_scheduler_has_not() {
        Instant late = TARGET.plus(Duration.ofDays(1));
        fixture()
                .given(opened(), targetSet())
                .when(appoint(KARI, OSLO, late))
                .expectEvents(appointed(KARI, null, late), targetMissed());
    }

    @Test
    void another_coordinator_replaces_the_one_before() {
        fixture()
                .given(opened(), targetSet(), appointed(KARI, null, GRANTED), targetMet(GRANTED))
                .when(appoint(OLA, OSLO, AT))
                .expectEvents(appointed(OLA, KARI, AT));
    }

    @Test
    void the_same_coordinator_is_not_appointed_again() {
        fixture()
                .given(opened(), targetSet(), appointed(KARI, null, GRANTED), targetMet(GRANTED))
                .when(appoint(KARI, OSLO, AT))
                .expectExceptionMessage("coordinator-already-appointed []");
    }

    @Test
    void someone_in_the_register_of_another_municipality_is_not_appointed() {
        fixture()
                .given(opened(), targetSet())
                .when(appoint(KARI, "4601", AT))
                .expectExceptionMessage("coordinator-unknown []");
    }

    @Test
    void nobody_is_appointed_in_a_closed_case() {
        fixture()
                .given(opened(), targetSet(), closed(GRANTED), targetDropped(GRANTED))
                .when(appoint(KARI, OSLO, AT))
                .expectExceptionMessage("case-closed []");
    }

    private static AppointCoordinator appoint(UUID coordinator, String register, Instant at) {
        return new AppointCoordinator(CASE_ID, null, coordinator, register, at);
    }
}
