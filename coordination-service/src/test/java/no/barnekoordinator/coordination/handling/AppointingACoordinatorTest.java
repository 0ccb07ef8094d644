package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.Given.CASE;
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
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.coordination.handling.event.AbsenceEnded;
import no.barnekoordinator.coordination.handling.event.AbsenceStarted;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentDeclined;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import org.junit.jupiter.api.Test;

class AppointingACoordinatorTest {

    private static final Instant AT = GRANTED.plus(Duration.ofDays(5));
    private static final Instant LATER = AT.plus(Duration.ofDays(4));
    /** The end of the fourteenth day after 7 March, in Norway. */
    private static final Instant VACANCY_DUE = Instant.parse("2026-03-21T23:00:00Z");

    @Test
    void asking_changes_nothing_until_the_answer() {
        fixture()
                .given(opened(), targetSet())
                .when(appoint(KARI, OSLO, AT))
                .expectEvents(proposed(KARI, null))
                .expectResultMessagePayload(2L);
    }

    @Test
    void yes_is_an_appointment_and_meets_the_target() {
        fixture()
                .given(opened(), targetSet(), proposed(KARI, null))
                .when(new AcceptAppointment(CASE_ID, null, KARI, LATER))
                .expectEvents(
                        new AppointmentAccepted(CASE, KARI, OSLO, LATER),
                        appointed(KARI, null, LATER),
                        targetMet(LATER))
                .expectResultMessagePayload(5L);
    }

    @Test
    void an_appointment_after_the_target_states_that_it_was_missed_when_the_scheduler_has_not() {
        Instant late = TARGET.plus(Duration.ofDays(1));
        fixture()
                .given(opened(), targetSet(), proposed(KARI, null))
                .when(new AcceptAppointment(CASE_ID, null, KARI, late))
                .expectEvents(
                        new AppointmentAccepted(CASE, KARI, OSLO, late), appointed(KARI, null, late), targetMissed());
    }

    @Test
    void no_leaves_the_clock_running_and_another_may_be_asked() {
        AppointmentDeclined declined = new AppointmentDeclined(CASE, KARI, DeclineReason.NO_CAPACITY, OSLO, AT);
        fixture()
                .given(opened(), targetSet(), proposed(KARI, null))
                .when(new DeclineAppointment(CASE_ID, null, KARI, DeclineReason.NO_CAPACITY, AT))
                .expectEvents(declined);
        fixture()
                .given(opened(), targetSet(), proposed(KARI, null), declined)
                .when(appoint(OLA, OSLO, AT))
                .expectEvents(proposed(OLA, null));
    }

    @Test
    void whoever_coordinates_stays_until_the_new_one_has_said_yes() {
        fixture().given(coordinated()).when(appoint(OLA, OSLO, AT)).expectEvents(proposed(OLA, KARI));
        fixture()
                .given(coordinated())
                .andGiven(proposed(OLA, KARI))
                .when(new AcceptAppointment(CASE_ID, null, OLA, LATER))
                .expectEvents(new AppointmentAccepted(CASE, OLA, OSLO, LATER), appointed(OLA, KARI, LATER));
    }

    @Test
    void one_is_asked_at_a_time_and_only_the_one_who_is_asked_answers() {
        fixture()
                .given(opened(), targetSet(), proposed(KARI, null))
                .when(appoint(OLA, OSLO, AT))
                .expectExceptionMessage("appointment-awaits-answer []");
        fixture()
                .given(opened(), targetSet(), proposed(KARI, null))
                .when(new AcceptAppointment(CASE_ID, null, OLA, AT))
                .expectExceptionMessage("appointment-not-asked []");
    }

    @Test
    void the_same_coordinator_is_not_appointed_again() {
        fixture()
                .given(coordinated())
                .when(appoint(KARI, OSLO, AT))
                .expectExceptionMessage("coordinator-already-appointed []");
    }

    @Test
    void someone_in_the_register_of_another_municipality_is_not_appointed_nor_stands_in() {
        fixture()
                .given(opened(), targetSet())
                .when(appoint(KARI, "4601", AT))
                .expectExceptionMessage("coordinator-unknown []");
        fixture()
                .given(coordinated())
                .when(new AssignDeputy(CASE_ID, null, OLA, "4601", AT))
                .expectExceptionMessage("coordinator-unknown []");
    }

    @Test
    void nobody_is_appointed_in_a_closed_case() {
        fixture()
                .given(opened(), targetSet(), closed(GRANTED), targetDropped(GRANTED))
                .when(appoint(KARI, OSLO, AT))
                .expectExceptionMessage("case-closed []");
    }

    @Test
    void an_end_without_anybody_new_begins_a_vacancy_with_its_clock() {
        fixture()
                .given(coordinated())
                .when(new EndAppointment(CASE_ID, null, EndReason.LEFT_POSITION, AT))
                .expectEvents(
                        new AppointmentEnded(CASE, KARI, EndReason.LEFT_POSITION, OSLO, AT),
                        vacant(VacancyReason.APPOINTMENT_ENDED),
                        vacancyClock());
        fixture()
                .given(opened(), targetSet())
                .when(new EndAppointment(CASE_ID, null, EndReason.OTHER, AT))
                .expectExceptionMessage("coordinator-missing []");
    }

    @Test
    void the_days_without_anybody_are_counted_until_somebody_is_there() {
        fixture()
                .given(coordinated())
                .andGiven(
                        new AppointmentEnded(CASE, KARI, EndReason.LEFT_POSITION, OSLO, AT),
                        vacant(VacancyReason.APPOINTMENT_ENDED),
                        vacancyClock(),
                        proposed(OLA, null))
                .when(new AcceptAppointment(CASE_ID, null, OLA, LATER))
                .expectEvents(
                        new AppointmentAccepted(CASE, OLA, OSLO, LATER),
                        appointed(OLA, null, LATER),
                        new VacancyEnded(CASE, 4, OSLO, LATER),
                        new ClockMet(CASE, CASE, ClockKind.VACANCY, "municipal-vacancy-target", OSLO, LATER));
    }

    @Test
    void leave_without_a_deputy_is_a_vacancy_and_with_one_it_is_not() {
        AbsenceStarted away = new AbsenceStarted(CASE, KARI, OSLO, AT);
        fixture()
                .given(coordinated())
                .when(new NoteLeave(CASE_ID, KARI, AT))
                .expectEvents(away, vacant(VacancyReason.LEAVE), vacancyClock());
        fixture()
                .given(coordinated())
                .andGiven(new DeputyAssigned(CASE, OLA, OSLO, AT))
                .when(new NoteLeave(CASE_ID, KARI, AT))
                .expectEvents(away);
        fixture()
                .given(coordinated())
                .andGiven(away, vacant(VacancyReason.LEAVE), vacancyClock())
                .when(new AssignDeputy(CASE_ID, null, OLA, OSLO, LATER))
                .expectEvents(
                        new DeputyAssigned(CASE, OLA, OSLO, LATER),
                        new VacancyEnded(CASE, 4, OSLO, LATER),
                        new ClockMet(CASE, CASE, ClockKind.VACANCY, "municipal-vacancy-target", OSLO, LATER));
        fixture().given(coordinated()).when(new NoteLeave(CASE_ID, OLA, AT)).expectNoEvents();
        fixture()
                .given(coordinated())
                .when(new AssignDeputy(CASE_ID, null, KARI, OSLO, AT))
                .expectExceptionMessage("deputy-is-coordinator []");
    }

    @Test
    void a_deputy_who_goes_on_leave_too_leaves_the_family_with_nobody() {
        fixture()
                .given(coordinated())
                .andGiven(new DeputyAssigned(CASE, OLA, OSLO, GRANTED), new AbsenceStarted(CASE, KARI, OSLO, GRANTED))
                .when(new NoteLeave(CASE_ID, OLA, AT))
                .expectEvents(new DeputyEnded(CASE, OLA, OSLO, AT), vacant(VacancyReason.LEAVE), vacancyClock());
    }

    @Test
    void who_comes_back_takes_over_from_the_deputy() {
        fixture()
                .given(coordinated())
                .andGiven(new DeputyAssigned(CASE, OLA, OSLO, GRANTED), new AbsenceStarted(CASE, KARI, OSLO, GRANTED))
                .when(new NoteReturn(CASE_ID, KARI, AT))
                .expectEvents(new AbsenceEnded(CASE, KARI, OSLO, AT), new DeputyEnded(CASE, OLA, OSLO, AT));
    }

    @Test
    void a_vacancy_that_lasts_too_long_is_stated_once() {
        Instant due = VACANCY_DUE;
        fixture()
                .given(coordinated())
                .andGiven(new AbsenceStarted(CASE, KARI, OSLO, AT), vacant(VacancyReason.LEAVE), vacancyClock())
                .when(new CheckVacancyDue(CASE_ID, due))
                .expectEvents(
                        new ClockBreached(CASE, CASE, ClockKind.VACANCY, "municipal-vacancy-target", due, OSLO, due));
        fixture()
                .given(coordinated())
                .andGiven(new AbsenceStarted(CASE, KARI, OSLO, AT), vacant(VacancyReason.LEAVE), vacancyClock())
                .when(new CheckVacancyDue(CASE_ID, due.minusSeconds(1)))
                .expectNoEvents();
    }

    @Test
    void closing_ends_the_count_and_opening_again_begins_it_where_nobody_is_there() {
        fixture()
                .given(coordinated())
                .andGiven(new AbsenceStarted(CASE, KARI, OSLO, AT), vacant(VacancyReason.LEAVE), vacancyClock())
                .when(new CloseCase(CASE_ID, null, ClosingReason.NEED_CEASED, LATER))
                .expectEvents(
                        new VacancyEnded(CASE, 4, OSLO, LATER),
                        closed(LATER),
                        new ClockCancelled(CASE, CASE, ClockKind.VACANCY, "municipal-vacancy-target", OSLO, LATER));
        fixture()
                .given(coordinated())
                .andGiven(new AbsenceStarted(CASE, KARI, OSLO, GRANTED), closed(GRANTED))
                .when(new ReopenCase(CASE_ID, Given.COMPLAINT, AT, TARGET))
                .expectEvents(
                        new CaseReopened(CASE, Given.COMPLAINT, OSLO, AT),
                        vacant(VacancyReason.CASE_REOPENED),
                        vacancyClock());
    }

    private static Object[] coordinated() {
        return new Object[] {opened(), targetSet(), appointed(KARI, null, GRANTED), targetMet(GRANTED)};
    }

    private static AppointmentProposed proposed(UUID coordinator, UUID replaces) {
        return new AppointmentProposed(CASE, coordinator, replaces, FamilySay.AGREES, OSLO, AT);
    }

    private static VacancyStarted vacant(VacancyReason reason) {
        return new VacancyStarted(CASE, reason, OSLO, AT);
    }

    private static ClockStarted vacancyClock() {
        return new ClockStarted(CASE, CASE, ClockKind.VACANCY, "municipal-vacancy-target", VACANCY_DUE, OSLO, AT);
    }

    private static AppointCoordinator appoint(UUID coordinator, String register, Instant at) {
        return new AppointCoordinator(CASE_ID, null, coordinator, register, FamilySay.AGREES, at);
    }
}
