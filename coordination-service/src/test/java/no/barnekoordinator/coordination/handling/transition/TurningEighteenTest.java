package no.barnekoordinator.coordination.handling.transition;

import static no.barnekoordinator.coordination.handling.transition.Given.ADULT;
import static no.barnekoordinator.coordination.handling.transition.Given.ASKED;
import static no.barnekoordinator.coordination.handling.transition.Given.BIRTHDAY;
import static no.barnekoordinator.coordination.handling.transition.Given.BORN;
import static no.barnekoordinator.coordination.handling.transition.Given.CASE;
import static no.barnekoordinator.coordination.handling.transition.Given.CHILD;
import static no.barnekoordinator.coordination.handling.transition.Given.LATE;
import static no.barnekoordinator.coordination.handling.transition.Given.OPENED;
import static no.barnekoordinator.coordination.handling.transition.Given.OSLO;
import static no.barnekoordinator.coordination.handling.transition.Given.REMINDER;
import static no.barnekoordinator.coordination.handling.transition.Given.SIBLING;
import static no.barnekoordinator.coordination.handling.transition.Given.TRANSITIONS;
import static no.barnekoordinator.coordination.handling.transition.Given.accepted;
import static no.barnekoordinator.coordination.handling.transition.Given.accessEnded;
import static no.barnekoordinator.coordination.handling.transition.Given.adultPlanned;
import static no.barnekoordinator.coordination.handling.transition.Given.approached;
import static no.barnekoordinator.coordination.handling.transition.Given.check;
import static no.barnekoordinator.coordination.handling.transition.Given.declined;
import static no.barnekoordinator.coordination.handling.transition.Given.ended;
import static no.barnekoordinator.coordination.handling.transition.Given.fixture;
import static no.barnekoordinator.coordination.handling.transition.Given.gap;
import static no.barnekoordinator.coordination.handling.transition.Given.noted;
import static no.barnekoordinator.coordination.handling.transition.Given.offered;
import static no.barnekoordinator.coordination.handling.transition.Given.opened;
import static no.barnekoordinator.coordination.handling.transition.Given.planAsked;
import static no.barnekoordinator.coordination.handling.transition.Given.planDropped;
import static no.barnekoordinator.coordination.handling.transition.Given.planLate;
import static no.barnekoordinator.coordination.handling.transition.Given.planMade;
import static no.barnekoordinator.coordination.handling.transition.Given.planned;
import static no.barnekoordinator.coordination.handling.transition.Given.siblingNoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.event.AdultConsentRecorded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.TransitionReminded;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;

class TurningEighteenTest {

    private static final LocalDate ADULT_ON = BORN.plusYears(18);

    @Test
    void a_child_who_is_not_near_18_starts_nothing() {
        fixture().given(opened()).when(note(BORN, OPENED)).expectEvents(noted());
        fixture().given(opened(), noted()).when(check(ASKED.minusMillis(1))).expectNoEvents();
    }

    @Test
    void the_plan_is_asked_for_a_year_before_and_its_clock_tells_the_month_and_not_the_day() {
        fixture().given(opened(), noted()).when(check(ASKED)).expectEvents(approached(), planAsked());
        assertThat(LATE)
                .isEqualTo(AdulthoodDates.of(LocalDate.parse("2009-06-01")).planLate());
        assertThat(LATE)
                .isEqualTo(AdulthoodDates.of(LocalDate.parse("2009-06-30")).planLate());
    }

    @Test
    void it_is_asked_for_once() {
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(check(ASKED.plus(Duration.ofDays(3))))
                .expectNoEvents();
    }

    @Test
    void the_municipality_is_reminded_once_when_no_plan_is_made() {
        TransitionReminded reminded = new TransitionReminded(CASE, ADULT, OSLO, REMINDER);
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(check(REMINDER))
                .expectEvents(reminded);
        fixture()
                .given(opened(), noted(), approached(), planAsked(), reminded)
                .when(check(REMINDER.plusSeconds(60)))
                .expectNoEvents();
        fixture().given(planned()).when(check(REMINDER)).expectNoEvents();
    }

    @Test
    void a_plan_made_in_time_meets_the_clock() {
        Instant now = LATE.minusMillis(1);
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(planIt(now))
                .expectEvents(planMade(now), adultPlanned(true, now));
    }

    @Test
    void a_plan_that_is_not_made_is_late_as_of_the_day_it_should_have_been() {
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(new CheckTransitionPlan(TRANSITIONS, ADULT, LATE.plus(Duration.ofDays(9))))
                .expectEvents(planLate());
        fixture()
                .given(opened(), noted(), approached(), planAsked(), planLate())
                .when(new CheckTransitionPlan(TRANSITIONS, ADULT, LATE.plus(Duration.ofDays(10))))
                .expectNoEvents();
    }

    @Test
    void a_plan_made_too_late_says_so_whether_or_not_the_scheduler_has() {
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(planIt(LATE))
                .expectEvents(planLate(), adultPlanned(false, LATE));
        fixture()
                .given(opened(), noted(), approached(), planAsked(), planLate())
                .when(planIt(LATE))
                .expectEvents(adultPlanned(false, LATE));
    }

    @Test
    void it_is_planned_once() {
        fixture().given(planned()).when(planIt(LATE)).expectExceptionMessage("transition-already-planned []");
    }

    @Test
    void a_child_who_becomes_known_too_late_for_the_rule_is_planned_for_without_delay() {
        Instant now = Instant.parse("2027-03-01T09:00:00Z");
        Instant due = Instant.parse("2027-03-30T22:00:00Z");
        fixture()
                .given(opened())
                .when(note(BORN, now))
                .expectEvents(
                        new ChildNoted(CASE, CHILD, 1, BORN, OSLO, now),
                        new AdulthoodApproached(CASE, ADULT, CHILD, OSLO, now),
                        new ClockStarted(
                                CASE,
                                ADULT,
                                ClockKind.TRANSITION_PLAN,
                                AdulthoodDates.PLAN_WITHOUT_DELAY,
                                due,
                                OSLO,
                                now));
    }

    @Test
    void nothing_can_be_counted_for_a_child_whose_birth_date_is_not_known() {
        ChildNoted unborn = new ChildNoted(CASE, CHILD, 1, null, OSLO, OPENED);
        fixture().given(opened()).when(note(null, OPENED)).expectEvents(unborn);
        fixture().given(opened(), unborn).when(check(BIRTHDAY)).expectNoEvents();
        fixture()
                .given(opened(), unborn)
                .when(planIt(OPENED))
                .expectExceptionMessage("transition-birth-date-unknown []");
    }

    @Test
    void a_birth_date_that_becomes_known_starts_what_is_due() {
        Instant now = ASKED.plus(Duration.ofDays(9));
        fixture()
                .given(opened(), new ChildNoted(CASE, CHILD, 1, null, OSLO, OPENED))
                .when(note(BORN, now))
                .expectEvents(
                        new BirthDateCorrected(CASE, CHILD, BORN, OSLO, now),
                        new AdulthoodApproached(CASE, ADULT, CHILD, OSLO, now),
                        new ClockStarted(
                                CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, LATE, OSLO, now));
    }

    @Test
    void a_wrong_birth_date_set_a_wrong_clock_and_it_is_set_right() {
        LocalDate right = BORN.plusMonths(1);
        Instant now = ASKED.plus(Duration.ofDays(40));
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(note(right, now))
                .expectEvents(
                        new BirthDateCorrected(CASE, CHILD, right, OSLO, now),
                        planDropped(now),
                        new ClockStarted(
                                CASE,
                                ADULT,
                                ClockKind.TRANSITION_PLAN,
                                AdulthoodDates.PLAN_LATEST,
                                Instant.parse("2026-12-31T23:00:00Z"),
                                OSLO,
                                now));
    }

    @Test
    void the_same_birth_date_again_changes_nothing() {
        fixture().given(opened(), noted()).when(note(BORN, OPENED)).expectNoEvents();
        fixture().given(opened(), noted()).when(note(null, OPENED)).expectNoEvents();
    }

    @Test
    void a_case_does_not_end_with_the_18th_birthday_while_a_child_in_it_has_not_had_one() {
        LocalDate younger = BORN.plusYears(2);
        fixture()
                .given(opened(), noted())
                .when(new ConsiderAllGrown(TRANSITIONS, BIRTHDAY.minusMillis(1)))
                .expectExceptionMessage("case-child-not-eighteen []");
        fixture()
                .given(opened(), noted(), siblingNoted(younger))
                .when(new ConsiderAllGrown(TRANSITIONS, BIRTHDAY))
                .expectExceptionMessage("case-child-not-eighteen []");
        fixture()
                .given(opened(), noted(), siblingNoted(null))
                .when(new ConsiderAllGrown(TRANSITIONS, BIRTHDAY))
                .expectExceptionMessage("case-child-not-eighteen []");
        fixture()
                .given(opened(), noted(), siblingNoted(younger), new ChildReleased(CASE, SIBLING, OSLO, OPENED))
                .when(new ConsiderAllGrown(TRANSITIONS, BIRTHDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void one_who_had_turned_18_already_has_no_transition_here() {
        fixture().given(opened()).when(note(BORN, BIRTHDAY)).expectExceptionMessage("child-grown-up []");
    }

    @Test
    void a_birth_date_ahead_or_of_a_grown_up_is_a_typing_error() {
        for (String date : new String[] {"2026-03-03", "1999-01-01"}) {
            assertThatThrownBy(() -> note(LocalDate.parse(date), OPENED))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("child-birth-date");
        }
    }

    @Test
    void with_somebody_in_place_on_the_birthday_there_is_no_gap_and_the_last_child_ends_the_case() {
        fixture()
                .given(planned())
                .andGiven(offered(LATE), accepted(ADULT_ON, LATE))
                .when(check(BIRTHDAY.minusMillis(1)))
                .expectNoEvents();
        fixture()
                .given(planned())
                .andGiven(offered(LATE), accepted(ADULT_ON, LATE))
                .when(check(BIRTHDAY))
                .expectEvents(accessEnded(), ended(AdultOutcome.COORDINATED, 0, true, BIRTHDAY));
    }

    @Test
    void a_sibling_keeps_the_case() {
        fixture()
                .given(planned())
                .andGiven(siblingNoted(LocalDate.parse("2015-01-01")), offered(LATE), accepted(ADULT_ON, LATE))
                .when(check(BIRTHDAY))
                .expectEvents(accessEnded(), ended(AdultOutcome.COORDINATED, 0, false, BIRTHDAY));
        fixture()
                .given(planned())
                .andGiven(siblingNoted(null), offered(LATE), accepted(ADULT_ON, LATE))
                .when(check(BIRTHDAY))
                .expectEvents(accessEnded(), ended(AdultOutcome.COORDINATED, 0, false, BIRTHDAY));
    }

    @Test
    void a_no_is_respected_and_is_no_gap() {
        fixture()
                .given(planned())
                .andGiven(offered(LATE), declined(LATE))
                .when(check(BIRTHDAY))
                .expectEvents(accessEnded(), ended(AdultOutcome.DECLINED, 0, true, BIRTHDAY));
    }

    @Test
    void with_nobody_in_place_the_days_are_counted_until_somebody_is() {
        fixture().given(planned()).when(check(BIRTHDAY)).expectEvents(accessEnded(), gap());
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap())
                .when(check(BIRTHDAY.plus(Duration.ofDays(2))))
                .expectNoEvents();
        Instant later = BIRTHDAY.plus(Duration.ofDays(12));
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap(), offered(BIRTHDAY))
                .when(accept(ADULT_ON.plusDays(12), later))
                .expectEvents(accepted(ADULT_ON.plusDays(12), later), ended(AdultOutcome.COORDINATED, 12, true, later));
    }

    @Test
    void one_who_begins_later_ends_the_gap_on_that_day() {
        Instant begins = BIRTHDAY.plus(Duration.ofDays(20));
        Object[] waiting = {accessEnded(), gap(), offered(BIRTHDAY), accepted(ADULT_ON.plusDays(20), BIRTHDAY)};
        fixture()
                .given(planned())
                .andGiven(waiting)
                .when(check(begins.minusMillis(1)))
                .expectNoEvents();
        fixture()
                .given(planned())
                .andGiven(waiting)
                .when(check(begins))
                .expectEvents(ended(AdultOutcome.COORDINATED, 20, true, begins));
    }

    @Test
    void a_no_after_the_birthday_counts_the_days_until_it_was_said() {
        Instant later = BIRTHDAY.plus(Duration.ofDays(5));
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap(), offered(BIRTHDAY))
                .when(new DeclineOrdinaryCoordinator(TRANSITIONS, null, ADULT, later))
                .expectEvents(declined(later), ended(AdultOutcome.DECLINED, 5, true, later));
    }

    @Test
    void the_unit_may_end_it_with_nobody_in_place_and_the_days_are_counted_then_too() {
        Instant later = BIRTHDAY.plus(Duration.ofDays(30));
        fixture()
                .given(planned())
                .andGiven(accessEnded(), gap())
                .when(new EndWithoutCoordinator(TRANSITIONS, null, ADULT, later))
                .expectEvents(ended(AdultOutcome.WITHOUT_COORDINATOR, 30, true, later));
        fixture()
                .given(planned())
                .when(new EndWithoutCoordinator(TRANSITIONS, null, ADULT, LATE))
                .expectExceptionMessage("not-yet-eighteen []");
    }

    @Test
    void it_is_offered_before_it_is_answered_and_offered_once() {
        fixture()
                .given(planned())
                .when(accept(ADULT_ON, LATE))
                .expectExceptionMessage("ordinary-coordinator-not-offered []");
        fixture()
                .given(planned())
                .andGiven(offered(LATE))
                .when(offer(LATE))
                .expectExceptionMessage("ordinary-coordinator-offered []");
        fixture()
                .given(planned())
                .andGiven(offered(LATE), declined(LATE))
                .when(offer(LATE))
                .expectEvents(offered(LATE));
    }

    @Test
    void consent_is_taken_anew_from_the_young_adult_and_not_before_the_birthday() {
        fixture()
                .given(planned())
                .when(new RecordAdultConsent(TRANSITIONS, null, ADULT, true, BIRTHDAY.minusMillis(1)))
                .expectExceptionMessage("not-yet-eighteen []");
        fixture()
                .given(planned())
                .andGiven(accessEnded(), ended(AdultOutcome.COORDINATED, 0, true, BIRTHDAY), closed(BIRTHDAY))
                .when(new RecordAdultConsent(TRANSITIONS, null, ADULT, true, BIRTHDAY))
                .expectEvents(new AdultConsentRecorded(CASE, ADULT, CHILD, true, OSLO, BIRTHDAY));
    }

    @Test
    void parents_see_no_more_from_the_birthday_also_in_a_case_that_has_ended() {
        fixture().given(planned()).andGiven(closed(LATE)).when(check(BIRTHDAY)).expectEvents(accessEnded());
    }

    @Test
    void a_case_that_ends_stops_the_clock_and_one_that_opens_again_starts_it() {
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(new CloseTransitions(TRANSITIONS, REMINDER))
                .expectEvents(closed(REMINDER), planDropped(REMINDER));
        Instant later = REMINDER.plus(Duration.ofDays(1));
        fixture()
                .given(opened(), noted(), approached(), planAsked(), closed(REMINDER), planDropped(REMINDER))
                .when(new ReopenTransitions(TRANSITIONS, later))
                .expectEvents(
                        new TransitionsReopened(CASE, OSLO, later),
                        new ClockStarted(
                                CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, LATE, OSLO, later),
                        new TransitionReminded(CASE, ADULT, OSLO, later));
    }

    @Test
    void a_birthday_that_passed_while_the_case_was_closed_is_caught_up_with() {
        Instant later = BIRTHDAY.plus(Duration.ofDays(3));
        fixture()
                .given(planned())
                .andGiven(closed(LATE), accessEnded())
                .when(new ReopenTransitions(TRANSITIONS, later))
                .expectEvents(new TransitionsReopened(CASE, OSLO, later), gap());
    }

    private static TransitionsClosed closed(Instant at) {
        return new TransitionsClosed(CASE, OSLO, at);
    }

    private static NoteChild note(LocalDate bornOn, Instant at) {
        return new NoteChild(TRANSITIONS, null, CHILD, bornOn, at);
    }

    private static PlanTransition planIt(Instant at) {
        return new PlanTransition(
                TRANSITIONS, null, UUID.randomUUID(), CHILD, TransitionKind.TURNING_18, null, null, at);
    }

    private static OfferOrdinaryCoordinator offer(Instant at) {
        return new OfferOrdinaryCoordinator(TRANSITIONS, null, ADULT, at);
    }

    private static AcceptOrdinaryCoordinator accept(LocalDate startsOn, Instant at) {
        return new AcceptOrdinaryCoordinator(TRANSITIONS, null, ADULT, "Ada Prøvdal", startsOn, at);
    }
}
