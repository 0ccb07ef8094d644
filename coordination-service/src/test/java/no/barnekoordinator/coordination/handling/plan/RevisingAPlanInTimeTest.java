package no.barnekoordinator.coordination.handling.plan;

import static no.barnekoordinator.coordination.handling.plan.PlanGiven.CASE;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.ID;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.MADE;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.OSLO;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.OVERDUE;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.PLAN;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.REVISE_BY;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.WHEELCHAIR;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.draft;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.fixture;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.late;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.lateNoMore;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.revised;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.revisionMet;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.revisionMissed;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.revisionSet;
import static no.barnekoordinator.coordination.handling.plan.PlanGiven.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisingAPlanInTimeTest {

    private static final LocalDate NEXT = LocalDate.parse("2027-03-01");

    @Test
    void a_plan_is_late_when_its_day_has_ended_in_norway_and_not_before() {
        Object[] made = {started(), revisionSet(REVISE_BY, MADE)};
        fixture()
                .given(made)
                .when(new CheckPlanRevision(ID, OVERDUE.minusNanos(1_000)))
                .expectNoEvents();
        fixture().given(made).when(new CheckPlanRevision(ID, OVERDUE)).expectEvents(revisionMissed(), late(OVERDUE));
    }

    @Test
    void that_it_is_late_is_stated_once() {
        fixture()
                .given(started(), revisionSet(REVISE_BY, MADE), revisionMissed(), late(OVERDUE))
                .when(new CheckPlanRevision(ID, OVERDUE.plus(Duration.ofDays(9))))
                .expectNoEvents();
    }

    @Test
    void a_late_revision_states_that_it_was_late_when_the_scheduler_has_not() {
        Instant late = OVERDUE.plus(Duration.ofDays(2));
        fixture()
                .given(started(), revisionSet(REVISE_BY, MADE))
                .when(new RevisePlan(ID, 1, draft("Sykle", Oslo.dateOf(late), NEXT, WHEELCHAIR), late))
                .expectEvents(
                        revisionMissed(),
                        late(OVERDUE),
                        revised(2, "Sykle", NEXT, late, WHEELCHAIR),
                        lateNoMore(DelayEnding.REVISED, 3, late),
                        revisionSet(NEXT, late));
    }

    @Test
    void a_plan_that_was_late_and_is_revised_waits_for_its_next_day() {
        Instant late = OVERDUE.plus(Duration.ofDays(2));
        fixture()
                .given(started(), revisionSet(REVISE_BY, MADE), revisionMissed(), late(OVERDUE))
                .when(new RevisePlan(ID, 1, draft("Sykle", Oslo.dateOf(late), NEXT, WHEELCHAIR), late))
                .expectEvents(
                        revised(2, "Sykle", NEXT, late, WHEELCHAIR),
                        lateNoMore(DelayEnding.REVISED, 3, late),
                        revisionSet(NEXT, late));
    }

    @Test
    void a_plan_revised_in_time_was_never_late() {
        Instant inTime = OVERDUE.minusSeconds(1);
        fixture()
                .given(started(), revisionSet(REVISE_BY, MADE))
                .when(new RevisePlan(ID, 1, draft("Sykle", Oslo.dateOf(inTime), NEXT, WHEELCHAIR), inTime))
                .expectEvents(
                        revisionMet(inTime), revised(2, "Sykle", NEXT, inTime, WHEELCHAIR), revisionSet(NEXT, inTime));
    }

    @Test
    void what_was_late_when_the_case_closed_is_late_no_more_and_is_again_when_it_opens() {
        Instant closed = OVERDUE.plus(Duration.ofDays(2));
        Instant opened = OVERDUE.plus(Duration.ofDays(40));
        Object[] late = {started(), revisionSet(REVISE_BY, MADE), revisionMissed(), late(OVERDUE)};
        CooperationDelayEnded ended = lateNoMore(DelayEnding.CASE_CLOSED, 3, closed);
        PlanClosed laidAway = new PlanClosed(CASE, OSLO, closed);
        fixture().given(late).when(new ClosePlan(ID, closed)).expectEvents(ended, laidAway);
        fixture()
                .given(started(), revisionSet(REVISE_BY, MADE))
                .when(new ClosePlan(ID, closed))
                .expectEvents(revisionMissed(), late(OVERDUE), ended, laidAway);
        fixture()
                .given(late)
                .andGiven(ended, laidAway)
                .when(new ReopenPlan(ID, opened))
                .expectEvents(new PlanReopened(CASE, OSLO, opened), late(opened));
    }

    @Test
    void a_plan_that_was_late_before_delays_were_stated_does_not_end_one() {
        Instant later = OVERDUE.plus(Duration.ofDays(2));
        fixture()
                .given(started(), revisionSet(REVISE_BY, MADE), revisionMissed())
                .when(new RevisePlan(ID, 1, draft("Sykle", Oslo.dateOf(later), NEXT, WHEELCHAIR), later))
                .expectEvents(revised(2, "Sykle", NEXT, later, WHEELCHAIR), revisionSet(NEXT, later));
    }

    @Test
    void a_plan_of_two_hundred_revisions_and_two_thousand_events_leaves_no_more_to_remember_than_a_new_one() {
        PlanState state = PlanState.of(started());
        Instant at = MADE;
        int events = 1;
        while (state.version() < 201) {
            at = at.plus(Duration.ofDays(1));
            for (int i = 0; i < 9; i++) {
                state = state.after(
                        new ClockStarted(CASE, PLAN, ClockKind.PLAN_REVISION, "plan-revision-date", at, OSLO, at));
                events++;
            }
            state = state.after(revised(state.version() + 1, "Versjon", NEXT, at, WHEELCHAIR));
            events++;
        }
        assertThat(events).isGreaterThan(2_000);
        assertThat(state.measures()).containsExactly(WHEELCHAIR);
        assertThat(state.clocks().all()).hasSize(1);
    }

    /** Random orders at random times; the seed says which, so that one that fails can be run again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void whatever_is_asked_of_a_plan_it_keeps_its_promises(long seed) {
        Random random = new Random(seed);
        Instant at = MADE;
        PlanState state = PlanState.of(started());
        List<CoordinationEvent> history =
                new ArrayList<>(Revisions.start(new StartPlan(ID, PLAN, OSLO, PlanGiven.first(), MADE)));
        state = state.after((ClockStarted) history.get(1));
        for (int step = 0; step < 300; step++) {
            at = at.plus(Duration.ofHours(random.nextInt(24 * 60)));
            List<? extends CoordinationEvent> events = decide(state, random, at);
            for (CoordinationEvent event : events) {
                state = switch (event) {
                    case PlanEvent own -> state.after(own);
                    case DelayEvent own -> state.after(own);
                    default -> state.after((ClockEvent) event);
                };
                history.add(event);
            }
        }
        hold(history);
    }

    private static List<? extends CoordinationEvent> decide(PlanState now, Random random, Instant at) {
        try {
            return switch (random.nextInt(6)) {
                case 0 -> now.closed() ? List.of() : Revisions.close(now, at);
                case 1, 2 -> now.closed() ? Revisions.reopen(now, at) : List.of();
                case 3 -> Revisions.check(now, at);
                default ->
                    now.closed()
                            ? List.of()
                            : Revisions.revise(
                                    now,
                                    new RevisePlan(
                                            ID,
                                            now.version() - random.nextInt(2),
                                            draft(
                                                    "Sykle",
                                                    Oslo.dateOf(at),
                                                    Oslo.dateOf(at).plusDays(30),
                                                    WHEELCHAIR),
                                            at));
            };
        } catch (Refusal refused) {
            return List.of();
        }
    }

    private static void hold(List<CoordinationEvent> history) {
        Map<UUID, Integer> running = new HashMap<>();
        int version = 1;
        boolean closed = false;
        int missedSinceRevision = 0;
        boolean late = false;
        for (CoordinationEvent event : history) {
            switch (event) {
                case PlanRevised e -> {
                    assertThat(e.version()).as("versions grow by one").isEqualTo(version + 1);
                    assertThat(closed).as("nothing is revised after the end").isFalse();
                    version = e.version();
                    missedSinceRevision = 0;
                }
                case PlanClosed e -> closed = true;
                case PlanReopened e -> closed = false;
                case CooperationDelayed e -> {
                    assertThat(late).as("late once at a time").isFalse();
                    late = true;
                }
                case CooperationDelayEnded e -> {
                    assertThat(late).as("what ends had begun").isTrue();
                    late = false;
                }
                case ClockStarted e ->
                    assertThat(running.merge(e.subject(), 1, Integer::sum))
                            .as("one running clock")
                            .isEqualTo(1);
                case ClockBreached e -> {
                    assertThat(++missedSinceRevision).as("stated once").isEqualTo(1);
                    assertThat(running.remove(e.subject())).isEqualTo(1);
                }
                case ClockEvent e -> assertThat(running.remove(e.subject())).isEqualTo(1);
                default -> {}
            }
            if (closed) {
                assertThat(running).as("no clock runs after the end").isEmpty();
                assertThat(late).as("nothing is late after the end").isFalse();
            }
        }
        assertThat(version).as("something was revised").isGreaterThan(3);
    }
}
