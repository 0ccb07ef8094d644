package no.barnekoordinator.coordination.handling.transition;

import static no.barnekoordinator.coordination.handling.transition.Given.ADULT;
import static no.barnekoordinator.coordination.handling.transition.Given.BIRTHDAY;
import static no.barnekoordinator.coordination.handling.transition.Given.BORN;
import static no.barnekoordinator.coordination.handling.transition.Given.CASE;
import static no.barnekoordinator.coordination.handling.transition.Given.CHILD;
import static no.barnekoordinator.coordination.handling.transition.Given.LATE;
import static no.barnekoordinator.coordination.handling.transition.Given.OPENED;
import static no.barnekoordinator.coordination.handling.transition.Given.OSLO;
import static no.barnekoordinator.coordination.handling.transition.Given.REMINDER;
import static no.barnekoordinator.coordination.handling.transition.Given.TRANSITIONS;
import static no.barnekoordinator.coordination.handling.transition.Given.accepted;
import static no.barnekoordinator.coordination.handling.transition.Given.accessEnded;
import static no.barnekoordinator.coordination.handling.transition.Given.approached;
import static no.barnekoordinator.coordination.handling.transition.Given.check;
import static no.barnekoordinator.coordination.handling.transition.Given.ended;
import static no.barnekoordinator.coordination.handling.transition.Given.fixture;
import static no.barnekoordinator.coordination.handling.transition.Given.gap;
import static no.barnekoordinator.coordination.handling.transition.Given.noted;
import static no.barnekoordinator.coordination.handling.transition.Given.offered;
import static no.barnekoordinator.coordination.handling.transition.Given.opened;
import static no.barnekoordinator.coordination.handling.transition.Given.planAsked;
import static no.barnekoordinator.coordination.handling.transition.Given.planDropped;
import static no.barnekoordinator.coordination.handling.transition.Given.planLate;
import static no.barnekoordinator.coordination.handling.transition.Given.planned;
import static no.barnekoordinator.coordination.handling.transition.Given.siblingNoted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.AdulthoodUndone;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionReminded;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/** The child was said to be born on 20 June 2009, and was not. */
class CorrectingABirthDateTest {

    /** Turns 18 four months later than was thought. */
    private static final LocalDate RIGHT = LocalDate.parse("2009-10-20");

    private static final Instant RIGHT_BIRTHDAY = Oslo.startOf(LocalDate.parse("2027-10-20"));

    @Test
    void one_who_was_18_by_a_wrong_date_is_a_child_again_and_what_was_planned_stands() {
        Instant now = BIRTHDAY.plus(Duration.ofDays(3));
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap())
                .when(note(RIGHT, now))
                .expectEvents(corrected(RIGHT, now), undone(true, now));
    }

    @Test
    void on_the_right_birthday_it_all_happens_as_if_it_never_had() {
        Instant now = BIRTHDAY.plus(Duration.ofDays(3));
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap(), corrected(RIGHT, now), undone(true, now))
                .when(check(RIGHT_BIRTHDAY.minusMillis(1)))
                .expectNoEvents();
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap(), corrected(RIGHT, now), undone(true, now))
                .when(check(RIGHT_BIRTHDAY))
                .expectEvents(
                        new ParentsAccessEnded(CASE, CHILD, OSLO, RIGHT_BIRTHDAY),
                        new AdultGapStarted(CASE, ADULT, OSLO, RIGHT_BIRTHDAY));
    }

    @Test
    void a_transition_that_had_ended_by_a_wrong_date_ends_on_the_right_one() {
        Instant now = BIRTHDAY.plus(Duration.ofDays(3));
        LocalDate begun = LocalDate.parse("2027-06-20");
        fixture()
                .given(planned())
                .andGiven(siblingNoted(LocalDate.parse("2015-01-01")), offered(LATE), accepted(begun, LATE))
                .andGiven(accessEnded(), ended(AdultOutcome.COORDINATED, 0, false, BIRTHDAY))
                .andGiven(corrected(RIGHT, now), undone(true, now))
                .when(check(RIGHT_BIRTHDAY))
                .expectEvents(
                        new ParentsAccessEnded(CASE, CHILD, OSLO, RIGHT_BIRTHDAY),
                        ended(AdultOutcome.COORDINATED, 0, false, RIGHT_BIRTHDAY));
    }

    @Test
    void one_who_is_years_from_18_has_no_transition_until_its_time_comes() {
        LocalDate younger = BORN.plusYears(5);
        Instant now = BIRTHDAY.plus(Duration.ofDays(3));
        Instant asked = AdulthoodDates.of(younger).planAsked();
        Object[] before = {accessEnded(), gap(), corrected(younger, now), undone(false, now)};
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap())
                .when(note(younger, now))
                .expectEvents(corrected(younger, now), undone(false, now));
        fixture()
                .given(planned())
                .andGiven(before)
                .when(check(asked.minusMillis(1)))
                .expectNoEvents();
        fixture()
                .given(planned())
                .andGiven(before)
                .when(check(asked))
                .expectEvents(
                        new AdulthoodApproached(CASE, ADULT, CHILD, OSLO, asked),
                        clockTo(AdulthoodDates.of(younger).planLate(), asked));
    }

    @Test
    void a_plan_that_was_asked_for_too_early_is_not_waited_for() {
        LocalDate younger = BORN.plusYears(2);
        Instant now = LATE.minus(Duration.ofDays(9));
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(note(younger, now))
                .expectEvents(corrected(younger, now), planDropped(now), undone(false, now));
    }

    @Test
    void a_plan_that_was_late_by_a_wrong_date_is_waited_for_anew() {
        Instant now = LATE.plus(Duration.ofDays(5));
        Instant due = AdulthoodDates.of(RIGHT).planLate();
        fixture()
                .given(opened(), noted(), approached(), planAsked(), planLate())
                .when(note(RIGHT, now))
                .expectEvents(corrected(RIGHT, now), undone(true, now), clockTo(due, now));
    }

    @Test
    void a_clock_that_ran_out_by_a_wrong_date_alone_is_not_broken() {
        Instant now = LATE.plus(Duration.ofDays(5));
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(note(RIGHT, now))
                .expectEvents(
                        corrected(RIGHT, now),
                        planDropped(now),
                        clockTo(AdulthoodDates.of(RIGHT).planLate(), now));
    }

    @Test
    void a_clock_that_has_run_out_by_either_date_is_broken() {
        Instant now = Oslo.startOf(LocalDate.parse("2027-04-10"));
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .andGiven(new TransitionReminded(CASE, ADULT, OSLO, REMINDER))
                .when(note(RIGHT, now))
                .expectEvents(corrected(RIGHT, now), planLate());
    }

    @Test
    void one_who_is_18_by_either_date_stays_so() {
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap())
                .when(note(RIGHT, RIGHT_BIRTHDAY))
                .expectExceptionMessage("child-grown-up []");
    }

    @Test
    void in_a_case_that_has_ended_one_who_is_no_longer_18_is_a_child_again_and_nothing_begins() {
        Instant now = BIRTHDAY.plus(Duration.ofDays(30));
        fixture()
                .given(opened(), noted(), approached(), planAsked(), planLate())
                .andGiven(accessEnded(), gap(), ended(AdultOutcome.WITHOUT_COORDINATOR, 3, true, BIRTHDAY), closed())
                .when(note(RIGHT, now))
                .expectEvents(corrected(RIGHT, now), undone(true, now));
        fixture()
                .given(planned())
                .andGiven(accessEnded(), ended(AdultOutcome.COORDINATED, 0, true, BIRTHDAY), closed())
                .andGiven(corrected(RIGHT, now), undone(true, now))
                .when(check(RIGHT_BIRTHDAY))
                .expectEvents(new ParentsAccessEnded(CASE, CHILD, OSLO, RIGHT_BIRTHDAY));
    }

    @Test
    void in_a_case_that_has_ended_one_who_is_18_by_the_right_date_is_so_and_no_days_are_counted() {
        LocalDate older = BORN.minusMonths(3);
        Instant now = BIRTHDAY.minus(Duration.ofDays(9));
        fixture()
                .given(planned())
                .andGiven(closed())
                .when(note(older, now))
                .expectEvents(
                        corrected(older, now),
                        new ParentsAccessEnded(CASE, CHILD, OSLO, Oslo.startOf(older.plusYears(18))));
    }

    @Test
    void a_plan_that_was_asked_for_by_a_wrong_date_is_asked_for_by_the_right_one_when_the_case_opens_again() {
        Instant now = LATE.plus(Duration.ofDays(5));
        Instant opened = now.plus(Duration.ofDays(9));
        Object[] before = {opened(), noted(), approached(), planAsked(), planLate(), closed()};
        fixture().given(before).when(note(RIGHT, now)).expectEvents(corrected(RIGHT, now), undone(true, now));
        fixture()
                .given(before)
                .andGiven(corrected(RIGHT, now), undone(true, now))
                .when(new ReopenTransitions(TRANSITIONS, opened))
                .expectEvents(
                        new TransitionsReopened(CASE, OSLO, opened),
                        clockTo(AdulthoodDates.of(RIGHT).planLate(), opened));
    }

    @Test
    void nobody_is_written_down_in_a_case_that_has_ended_and_one_who_is_18_by_either_date_stays_so() {
        fixture().given(opened(), closed()).when(note(RIGHT, LATE)).expectExceptionMessage("case-closed []");
        fixture()
                .given(opened(), new ChildNoted(CASE, CHILD, 1, null, OSLO, OPENED), closed())
                .when(new NoteChild(TRANSITIONS, null, CHILD, null, LATE))
                .expectExceptionMessage("case-closed []");
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap(), closed())
                .when(note(RIGHT, RIGHT_BIRTHDAY))
                .expectExceptionMessage("child-grown-up []");
    }

    private static TransitionsClosed closed() {
        return new TransitionsClosed(CASE, OSLO, LATE);
    }

    private static NoteChild note(LocalDate bornOn, Instant at) {
        return new NoteChild(TRANSITIONS, null, CHILD, bornOn, at);
    }

    private static BirthDateCorrected corrected(LocalDate bornOn, Instant at) {
        return new BirthDateCorrected(CASE, CHILD, bornOn, OSLO, at);
    }

    private static AdulthoodUndone undone(boolean near, Instant at) {
        return new AdulthoodUndone(CASE, ADULT, CHILD, near, OSLO, at);
    }

    private static ClockStarted clockTo(Instant due, Instant at) {
        return new ClockStarted(CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, due, OSLO, at);
    }
}
