package no.barnekoordinator.coordination.handling.transition;

import static no.barnekoordinator.coordination.handling.transition.Given.ADULT;
import static no.barnekoordinator.coordination.handling.transition.Given.CASE;
import static no.barnekoordinator.coordination.handling.transition.Given.CHILD;
import static no.barnekoordinator.coordination.handling.transition.Given.OPENED;
import static no.barnekoordinator.coordination.handling.transition.Given.OSLO;
import static no.barnekoordinator.coordination.handling.transition.Given.OTHER;
import static no.barnekoordinator.coordination.handling.transition.Given.SIBLING;
import static no.barnekoordinator.coordination.handling.transition.Given.STEP;
import static no.barnekoordinator.coordination.handling.transition.Given.TRANSITIONS;
import static no.barnekoordinator.coordination.handling.transition.Given.approached;
import static no.barnekoordinator.coordination.handling.transition.Given.fixture;
import static no.barnekoordinator.coordination.handling.transition.Given.noted;
import static no.barnekoordinator.coordination.handling.transition.Given.opened;
import static no.barnekoordinator.coordination.handling.transition.Given.planAsked;
import static no.barnekoordinator.coordination.handling.transition.Given.planned;
import static no.barnekoordinator.coordination.handling.transition.Given.toSchool;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.TransitionCancelled;
import no.barnekoordinator.coordination.handling.event.TransitionCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionMoved;
import no.barnekoordinator.coordination.handling.event.TransitionStepDone;
import no.barnekoordinator.coordination.handling.event.TransitionStepWritten;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;

class PlanningATransitionTest {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final LocalDate SCHOOL_STARTS = LocalDate.parse("2026-08-17");

    @Test
    void a_child_goes_from_kindergarten_to_school() {
        fixture().given(opened(), noted()).when(plan(CHILD, SCHOOL_STARTS)).expectEvents(toSchool(NOW));
    }

    @Test
    void one_of_a_kind_lies_ahead_of_a_child_at_a_time() {
        fixture()
                .given(opened(), noted(), toSchool(OPENED))
                .when(new PlanTransition(
                        TRANSITIONS,
                        null,
                        SIBLING,
                        CHILD,
                        TransitionKind.KINDERGARTEN_TO_SCHOOL,
                        SCHOOL_STARTS,
                        "En annen skole",
                        NOW))
                .expectExceptionMessage("transition-already-planned []");
        fixture()
                .given(
                        opened(),
                        noted(),
                        toSchool(OPENED),
                        new TransitionCancelled(CASE, OTHER, TransitionKind.KINDERGARTEN_TO_SCHOOL, OSLO, OPENED))
                .when(new PlanTransition(
                        TRANSITIONS,
                        null,
                        SIBLING,
                        CHILD,
                        TransitionKind.KINDERGARTEN_TO_SCHOOL,
                        SCHOOL_STARTS,
                        "En annen skole",
                        NOW))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_child_that_is_not_of_the_family_is_let_go_with_everything_that_runs_for_it() {
        fixture()
                .given(opened(), noted(), approached(), planAsked(), toSchool(OPENED))
                .when(new ReleaseChild(TRANSITIONS, CHILD, NOW))
                .expectEvents(
                        Given.planDropped(NOW),
                        new TransitionCancelled(CASE, OTHER, TransitionKind.KINDERGARTEN_TO_SCHOOL, OSLO, NOW),
                        new ChildReleased(CASE, CHILD, OSLO, NOW));
        fixture()
                .given(opened(), noted(), new ChildReleased(CASE, CHILD, OSLO, NOW))
                .when(Given.check(Given.BIRTHDAY))
                .expectNoEvents();
        fixture()
                .given(opened(), noted())
                .when(new ReleaseChild(TRANSITIONS, SIBLING, NOW))
                .expectNoEvents();
    }

    @Test
    void only_a_child_of_the_case_has_transitions_in_it() {
        fixture()
                .given(opened(), noted())
                .when(plan(SIBLING, SCHOOL_STARTS))
                .expectExceptionMessage("transition-child-unknown []");
    }

    @Test
    void a_day_that_has_been_or_is_left_out_or_lies_in_another_century_is_refused() {
        assertThatThrownBy(() -> plan(CHILD, TODAY.minusDays(1))).hasMessageStartingWith("transition-day-passed");
        assertThatThrownBy(() -> plan(CHILD, null)).hasMessageStartingWith("field-missing");
        assertThatThrownBy(() -> plan(CHILD, TODAY.plusYears(100))).hasMessageStartingWith("date-impossible");
    }

    @Test
    void what_is_to_be_done_is_written_down_with_who_and_when_and_done_once() {
        TransitionStepWritten written = new TransitionStepWritten(
                CASE, OTHER, STEP, "Møte med skolen", "Kari Testesen", SCHOOL_STARTS, OSLO, NOW);
        TransitionStepDone done = new TransitionStepDone(CASE, OTHER, STEP, TODAY, OSLO, NOW);
        DoStep doIt = new DoStep(TRANSITIONS, null, OTHER, STEP, TODAY, NOW);
        fixture()
                .given(opened(), noted(), toSchool(OPENED))
                .when(step(OTHER, " Møte med skolen ", SCHOOL_STARTS))
                .expectEvents(written);
        fixture().given(opened(), noted(), toSchool(OPENED), written).when(doIt).expectEvents(done);
        fixture()
                .given(opened(), noted(), toSchool(OPENED), written, done)
                .when(doIt)
                .expectExceptionMessage("step-already-done []");
        fixture().given(opened(), noted(), toSchool(OPENED)).when(doIt).expectException(Refusal.class);
    }

    @Test
    void a_step_is_due_ahead_and_belongs_to_a_plan() {
        assertThatThrownBy(() -> step(OTHER, "Møte", TODAY.minusDays(1))).hasMessageStartingWith("step-due-passed");
        assertThatThrownBy(() -> step(OTHER, "  ", TODAY)).hasMessageStartingWith("field-missing");
        fixture()
                .given(opened(), noted(), approached(), planAsked())
                .when(step(ADULT, "Møte med NAV", SCHOOL_STARTS))
                .expectExceptionMessage("transition-not-planned []");
    }

    @Test
    void it_may_be_moved_completed_or_called_off_and_then_it_is_over() {
        LocalDate later = SCHOOL_STARTS.plusDays(7);
        TransitionCompleted completed =
                new TransitionCompleted(CASE, OTHER, TransitionKind.KINDERGARTEN_TO_SCHOOL, OSLO, NOW);
        fixture()
                .given(opened(), noted(), toSchool(OPENED))
                .when(new MoveTransition(TRANSITIONS, null, OTHER, later, "Liksomvik skole", NOW))
                .expectEvents(new TransitionMoved(CASE, OTHER, later, "Liksomvik skole", OSLO, NOW));
        fixture()
                .given(opened(), noted(), toSchool(OPENED))
                .when(new CompleteTransition(TRANSITIONS, null, OTHER, NOW))
                .expectEvents(completed);
        fixture()
                .given(opened(), noted(), toSchool(OPENED))
                .when(new CancelTransition(TRANSITIONS, null, OTHER, NOW))
                .expectEvents(new TransitionCancelled(CASE, OTHER, TransitionKind.KINDERGARTEN_TO_SCHOOL, OSLO, NOW));
        fixture()
                .given(opened(), noted(), toSchool(OPENED), completed)
                .when(new CancelTransition(TRANSITIONS, null, OTHER, NOW))
                .expectExceptionMessage("transition-ended []");
    }

    @Test
    void turning_18_is_neither_moved_nor_called_off_and_only_it_has_an_ordinary_coordinator() {
        fixture()
                .given(planned())
                .when(new CancelTransition(TRANSITIONS, null, ADULT, NOW))
                .expectExceptionMessage("transition-to-adult-ends-itself []");
        fixture()
                .given(opened(), noted(), toSchool(OPENED))
                .when(new OfferOrdinaryCoordinator(TRANSITIONS, null, OTHER, NOW))
                .expectExceptionMessage("transition-not-to-adult []");
    }

    @Test
    void nothing_is_planned_in_a_case_that_has_ended() {
        fixture()
                .given(opened(), noted(), new TransitionsClosed(CASE, OSLO, OPENED))
                .when(plan(CHILD, SCHOOL_STARTS))
                .expectExceptionMessage("case-closed []");
    }

    private static PlanTransition plan(UUID child, LocalDate day) {
        return new PlanTransition(
                TRANSITIONS, null, OTHER, child, TransitionKind.KINDERGARTEN_TO_SCHOOL, day, "Eksempelmo skole", NOW);
    }

    private static WriteStep step(UUID transition, String what, LocalDate dueOn) {
        return new WriteStep(TRANSITIONS, null, transition, STEP, what, "Kari Testesen", dueOn, NOW);
    }
}
