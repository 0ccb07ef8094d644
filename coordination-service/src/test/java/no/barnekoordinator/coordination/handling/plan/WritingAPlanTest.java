package no.barnekoordinator.coordination.handling.plan;

import static no.barnekoordinator.coordination.handling.plan.PlanGiven.CASE;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.ID;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.MADE;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.OSLO;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.PLAN;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.REVISE_BY;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.SWIMMING;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.TODAY;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.WHEELCHAIR;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.draft;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.first;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.fixture;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.measure;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.parents;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.revised;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.started;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.words;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.coordination.handling.event.MeasureProgressed;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.platform.command.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WritingAPlanTest {

    private static final Instant LATER = MADE.plus(Duration.ofDays(30));
    private static final LocalDate NEXT = LocalDate.parse("2027-03-01");
    private static final PlanDraft.Period PERIOD = new PlanDraft.Period(TODAY, null, REVISE_BY);
    private static final List<PlanDraft.Measure> MEASURES = List.of(measure(WHEELCHAIR, TODAY));

    @Test
    void a_plan_holds_what_the_regulation_asks_for_and_begins_at_version_one() {
        fixture()
                .givenNoPriorActivity()
                .when(new StartPlan(ID, PLAN, OSLO, first(), MADE))
                .expectEvents(started())
                .expectResultMessagePayload(1);
    }

    @Test
    void a_family_has_one_plan() {
        fixture()
                .given(started())
                .when(new StartPlan(ID, UUID.randomUUID(), OSLO, first(), LATER))
                .expectExceptionMessage("plan-already-started []");
    }

    @Test
    void a_revision_is_the_next_version_of_the_whole_plan() {
        fixture()
                .given(started())
                .when(new RevisePlan(ID, 1, draft("Lære å svømme", TODAY, NEXT, WHEELCHAIR, SWIMMING), LATER))
                .expectEvents(revised(2, "Lære å svømme", NEXT, LATER, WHEELCHAIR, SWIMMING))
                .expectResultMessagePayload(2);
    }

    @Test
    void what_somebody_else_wrote_in_the_meantime_is_not_written_over() {
        fixture()
                .given(started(), revised(2, "Lære å svømme", NEXT, LATER, WHEELCHAIR))
                .when(new RevisePlan(ID, 1, first(), LATER))
                .expectNoEvents()
                .expectExceptionMessage("plan-changed-since [2]");
    }

    @Test
    void progress_is_noted_of_the_measures_that_are_in_the_plan() {
        fixture()
                .given(started())
                .when(new NoteProgress(ID, WHEELCHAIR, MeasureProgress.UNDER_WAY, " Målt opp ", LATER))
                .expectEvents(
                        new MeasureProgressed(CASE, WHEELCHAIR, MeasureProgress.UNDER_WAY, "Målt opp", OSLO, LATER));
        fixture()
                .given(started(), revised(2, "Lære å svømme", NEXT, LATER, SWIMMING))
                .when(new NoteProgress(ID, WHEELCHAIR, MeasureProgress.DONE, null, LATER))
                .expectExceptionMessage("not-found []");
    }

    @Test
    void nothing_is_written_in_the_plan_of_a_closed_case_until_it_is_open_again() {
        PlanClosed closed = new PlanClosed(CASE, OSLO, LATER);
        fixture().given(started()).when(new ClosePlan(ID, LATER)).expectEvents(closed);
        fixture().given(started(), closed).when(new ClosePlan(ID, LATER)).expectNoEvents();
        fixture()
                .given(started(), closed)
                .when(new RevisePlan(ID, 1, first(), LATER))
                .expectExceptionMessage("case-closed []");
        fixture()
                .given(started(), closed)
                .when(new NoteProgress(ID, WHEELCHAIR, MeasureProgress.DONE, null, LATER))
                .expectExceptionMessage("case-closed []");
        fixture()
                .given(started(), closed)
                .when(new ReopenPlan(ID, LATER))
                .expectEvents(new PlanReopened(CASE, OSLO, LATER));
        fixture().given(started()).when(new ReopenPlan(ID, LATER)).expectNoEvents();
    }

    @Test
    void there_is_no_plan_without_consent() {
        refused(
                "plan-without-consent",
                () -> PlanDraft.of(words("Bade"), MEASURES, PERIOD, bases(), new PlanDraft.Agreed(null, TODAY), TODAY));
    }

    @Test
    void consent_is_not_given_tomorrow() {
        refused(
                "date-in-future",
                () -> PlanDraft.of(words("Bade"), MEASURES, PERIOD, bases(), parents(), TODAY.minusDays(1)));
    }

    @Test
    void a_plan_stands_on_an_act_and_has_something_to_be_done_by_somebody() {
        refused("plan-without-basis", () -> PlanDraft.of(words("Bade"), MEASURES, PERIOD, Set.of(), parents(), TODAY));
        refused(
                "plan-without-measures",
                () -> PlanDraft.of(words("Bade"), List.of(), PERIOD, bases(), parents(), TODAY));
        refused(
                "field-missing",
                () -> PlanDraft.of(
                        words("Bade"),
                        List.of(new PlanDraft.Measure(WHEELCHAIR, "Ny rullestol", null, " ", null, TODAY)),
                        PERIOD,
                        bases(),
                        parents(),
                        TODAY));
        refused("field-missing", () -> PlanDraft.of(words(" "), MEASURES, PERIOD, bases(), parents(), TODAY));
        refused(
                "field-too-long",
                () -> PlanDraft.of(
                        words("b".repeat(PlanDraft.LONG_TEXT + 1)), MEASURES, PERIOD, bases(), parents(), TODAY));
    }

    @Test
    void a_measure_is_not_due_before_the_plan_begins_and_stands_once() {
        refused(
                "plan-measure-before-plan",
                () -> PlanDraft.of(
                        words("Bade"),
                        List.of(measure(WHEELCHAIR, TODAY.minusDays(1))),
                        PERIOD,
                        bases(),
                        parents(),
                        TODAY));
        refused(
                "plan-measure-twice",
                () -> PlanDraft.of(
                        words("Bade"),
                        List.of(measure(WHEELCHAIR, TODAY), measure(WHEELCHAIR, TODAY)),
                        PERIOD,
                        bases(),
                        parents(),
                        TODAY));
        refused(
                "plan-too-many-measures",
                () -> PlanDraft.of(
                        words("Bade"),
                        java.util.stream.Stream.generate(() -> measure(UUID.randomUUID(), TODAY))
                                .limit(PlanDraft.MOST_MEASURES + 1L)
                                .toList(),
                        PERIOD,
                        bases(),
                        parents(),
                        TODAY));
    }

    @Test
    void the_period_runs_forwards_and_the_revision_lies_ahead() {
        refused(
                "plan-period-backwards",
                () -> PlanDraft.of(
                        words("Bade"),
                        MEASURES,
                        new PlanDraft.Period(TODAY, TODAY.minusDays(1), REVISE_BY),
                        bases(),
                        parents(),
                        TODAY));
        refused(
                "plan-revision-not-ahead",
                () -> PlanDraft.of(
                        words("Bade"), MEASURES, new PlanDraft.Period(TODAY, null, TODAY), bases(), parents(), TODAY));
        refused(
                "date-impossible",
                () -> PlanDraft.of(
                        words("Bade"),
                        MEASURES,
                        new PlanDraft.Period(TODAY, null, LocalDate.parse("2206-09-01")),
                        bases(),
                        parents(),
                        TODAY));
    }

    private static EnumSet<PlanBasis> bases() {
        return EnumSet.of(PlanBasis.HEALTH_AND_CARE);
    }

    private static void refused(String slug, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageStartingWith(slug);
    }
}
