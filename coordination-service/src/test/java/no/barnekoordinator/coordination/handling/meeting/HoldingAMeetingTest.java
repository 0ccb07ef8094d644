package no.barnekoordinator.coordination.handling.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import no.barnekoordinator.coordination.handling.event.Invitee;
import no.barnekoordinator.coordination.handling.event.MeetingCalled;
import no.barnekoordinator.coordination.handling.event.MeetingCancelled;
import no.barnekoordinator.coordination.handling.event.MeetingEvent;
import no.barnekoordinator.coordination.handling.event.MeetingHeld;
import no.barnekoordinator.coordination.handling.event.MeetingMinutes;
import no.barnekoordinator.coordination.handling.event.MeetingMoved;
import no.barnekoordinator.coordination.handling.event.MeetingTask;
import no.barnekoordinator.coordination.handling.event.MeetingTaskDone;
import no.barnekoordinator.coordination.handling.event.MeetingWords;
import no.barnekoordinator.coordination.handling.event.MeetingsClosed;
import no.barnekoordinator.coordination.handling.event.MeetingsReopened;
import no.barnekoordinator.coordination.handling.event.PreparationConfirmed;
import no.barnekoordinator.coordination.handling.event.TaskWords;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingAMeetingTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final MeetingsId ID = new MeetingsId(CASE);
    private static final UUID MEETING = new UUID(1, 2);
    private static final UUID ADA = new UUID(1, 3);
    private static final UUID BO = new UUID(1, 4);
    private static final UUID TASK = new UUID(1, 5);
    private static final String OSLO = "0301";
    private static final String RULE = "meeting-date";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-20");
    private static final Instant STARTS = Instant.parse("2026-03-20T12:00:00Z");
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(1));
    private static final Instant DUE = Instant.parse("2026-03-20T23:00:00Z");
    private static final MeetingWords WORDS = new MeetingWords(
            "Rådhuset", "Skolestart", List.of(new Invitee(ADA, "Ada", "lærer", ""), new Invitee(BO, "Bo", "", "")));
    private static final MeetingMinutes MINUTES =
            new MeetingMinutes("Vi ble enige.", List.of(new TaskWords(TASK, "Bestille time", "Ada")));
    private static final List<MeetingTask> TASKS = List.of(new MeetingTask(TASK, LocalDate.parse("2026-04-01")));

    @Test
    void a_meeting_that_is_called_is_to_be_held_by_the_end_of_its_day_in_norway() {
        fixture().givenNoPriorActivity().when(call(STARTS, ENDS)).expectEvents(called(), set(DAY, NOW));
        fixture().given(before()).when(check(DUE.minusNanos(1_000))).expectNoEvents();
        fixture().given(before()).when(check(DUE)).expectEvents(missed(), late(DUE));
        fixture().given(before()).andGiven(missed(), late(DUE)).when(check(DUE)).expectNoEvents();
    }

    @Test
    void a_meeting_in_time_that_is_written_down_later_has_met_its_clock() {
        Instant later = DUE.plus(Duration.ofDays(3));
        Instant noon = Instant.parse("2026-03-20T11:00:00Z");
        fixture()
                .given(before())
                .when(hold(DAY, Set.of(BO, ADA), later))
                .expectEvents(
                        held(DAY, List.of(ADA, BO), noon),
                        new ClockMet(CASE, MEETING, ClockKind.MEETING, RULE, OSLO, noon));
    }

    @Test
    void a_late_meeting_states_that_its_day_was_missed_and_then_that_it_was_held() {
        Instant later = DUE.plus(Duration.ofDays(3));
        fixture()
                .given(before())
                .when(hold(Oslo.dateOf(later), Set.of(ADA), later))
                .expectEvents(
                        missed(),
                        late(DUE),
                        held(Oslo.dateOf(later), List.of(ADA), later),
                        lateNoMore(DelayEnding.HELD, 4, later));
    }

    @Test
    void a_meeting_that_was_thought_late_and_had_been_held_in_time_was_no_days_late() {
        Instant later = DUE.plus(Duration.ofDays(3));
        Instant noon = Instant.parse("2026-03-20T11:00:00Z");
        fixture()
                .given(before())
                .andGiven(missed(), late(DUE))
                .when(hold(DAY, Set.of(ADA), later))
                .expectEvents(held(DAY, List.of(ADA), noon), lateNoMore(DelayEnding.HELD, 0, noon));
    }

    @Test
    void a_late_meeting_that_is_cancelled_is_late_no_more() {
        Instant later = DUE.plus(Duration.ofDays(3));
        fixture()
                .given(before())
                .when(new CancelMeeting(ID, MEETING, null, later))
                .expectEvents(
                        missed(),
                        late(DUE),
                        new MeetingCancelled(CASE, MEETING, 1, null, OSLO, later),
                        lateNoMore(DelayEnding.NO_LONGER_WANTED, 4, later));
    }

    @Test
    void what_was_late_when_the_case_closed_is_late_no_more_and_is_again_when_it_opens() {
        Instant closed = DUE.plus(Duration.ofDays(3));
        Instant opened = DUE.plus(Duration.ofDays(30));
        CooperationDelayEnded ended = lateNoMore(DelayEnding.CASE_CLOSED, 4, closed);
        MeetingsClosed over = new MeetingsClosed(CASE, OSLO, closed);
        fixture().given(before()).when(new CloseMeetings(ID, closed)).expectEvents(missed(), late(DUE), ended, over);
        fixture()
                .given(before())
                .andGiven(missed(), late(DUE))
                .when(new CloseMeetings(ID, closed))
                .expectEvents(ended, over);
        fixture()
                .given(before())
                .andGiven(missed(), late(DUE), ended, over)
                .when(new ReopenMeetings(ID, opened))
                .expectEvents(new MeetingsReopened(CASE, OSLO, opened), late(opened));
    }

    @Test
    void a_meeting_is_not_held_before_it_begins_nor_by_those_who_were_not_invited_nor_twice() {
        fixture()
                .given(before())
                .when(hold(Oslo.dateOf(NOW), Set.of(ADA), NOW))
                .expectExceptionMessage("meeting-not-begun []");
        fixture().given(before()).when(hold(DAY, Set.of(TASK), ENDS)).expectExceptionMessage("attended-not-invited []");
        fixture()
                .given(before())
                .andGiven(held(DAY, List.of(), ENDS))
                .when(hold(DAY, Set.of(), ENDS))
                .expectExceptionMessage("not-found []");
    }

    @Test
    void a_moved_meeting_has_its_invitation_changed_and_a_new_day() {
        Instant to = STARTS.plus(Duration.ofDays(7));
        MeetingTime time = new MeetingTime(to, to.plus(Duration.ofHours(1)));
        fixture()
                .given(before())
                .when(new MoveMeeting(ID, MEETING, time, NOW))
                .expectEvents(
                        new ClockCancelled(CASE, MEETING, ClockKind.MEETING, RULE, OSLO, NOW),
                        new MeetingMoved(CASE, MEETING, to, to.plus(Duration.ofHours(1)), 1, OSLO, NOW),
                        set(DAY.plusDays(7), NOW));
        Instant late = DUE.plus(Duration.ofHours(1));
        fixture()
                .given(before())
                .andGiven(missed(), late(DUE))
                .when(new MoveMeeting(ID, MEETING, time, late))
                .expectEvents(new MeetingMoved(CASE, MEETING, to, to.plus(Duration.ofHours(1)), 1, OSLO, late));
    }

    @Test
    void a_cancelled_meeting_is_waited_for_no_longer() {
        fixture()
                .given(before())
                .when(new CancelMeeting(ID, MEETING, " ", NOW))
                .expectEvents(
                        new ClockCancelled(CASE, MEETING, ClockKind.MEETING, RULE, OSLO, NOW),
                        new MeetingCancelled(CASE, MEETING, 1, null, OSLO, NOW));
    }

    @Test
    void preparation_is_noted_once_and_of_those_invited() {
        PreparationConfirmed prepared = new PreparationConfirmed(CASE, MEETING, ADA, OSLO, NOW);
        fixture().given(before()).when(prepare(ADA)).expectEvents(prepared);
        fixture().given(before()).andGiven(prepared).when(prepare(ADA)).expectNoEvents();
        fixture().given(before()).when(prepare(TASK)).expectExceptionMessage("not-found []");
    }

    @Test
    void a_task_is_done_once() {
        MeetingTaskDone done = new MeetingTaskDone(CASE, TASK, OSLO, ENDS);
        FinishTask finish = new FinishTask(ID, TASK, ENDS);
        fixture()
                .given(before())
                .andGiven(held(DAY, List.of(), ENDS))
                .when(finish)
                .expectEvents(done);
        fixture()
                .given(before())
                .andGiven(held(DAY, List.of(), ENDS), done)
                .when(finish)
                .expectExceptionMessage("not-found []");
    }

    @Test
    void nothing_is_called_in_a_closed_case_and_the_days_hold_again_when_it_is_open() {
        MeetingsClosed closed = new MeetingsClosed(CASE, OSLO, NOW);
        ClockCancelled dropped = new ClockCancelled(CASE, MEETING, ClockKind.MEETING, RULE, OSLO, NOW);
        fixture().given(before()).when(new CloseMeetings(ID, NOW)).expectEvents(dropped, closed);
        fixture()
                .given(before())
                .andGiven(dropped, closed)
                .when(hold(DAY, Set.of(), ENDS))
                .expectExceptionMessage("case-closed []");
        fixture()
                .given(before())
                .andGiven(dropped, closed)
                .when(new ReopenMeetings(ID, NOW))
                .expectEvents(new MeetingsReopened(CASE, OSLO, NOW), set(DAY, NOW));
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        refused("meeting-length-impossible", () -> new MeetingTime(ENDS, STARTS));
        refused("meeting-length-impossible", () -> new MeetingTime(STARTS, STARTS.plus(Duration.ofHours(13))));
        refused(
                "meeting-not-ahead",
                () -> new CallMeeting(ID, MEETING, OSLO, new MeetingTime(STARTS, ENDS), WORDS, STARTS));
        refused("meeting-without-invited", () -> callWith(new MeetingWords("", "Skolestart", List.of())));
        refused("field-missing", () -> callWith(new MeetingWords("", " ", WORDS.invitees())));
        refused(
                "meeting-invited-twice",
                () -> callWith(new MeetingWords(
                        "",
                        "Skolestart",
                        List.of(WORDS.invitees().getFirst(), WORDS.invitees().getFirst()))));
        refused("meeting-too-many-invited", () -> callWith(new MeetingWords("", "Skolestart", guests(81))));
        refused(
                "task-before-meeting",
                () -> new HoldMeeting(
                        ID,
                        MEETING,
                        DAY,
                        true,
                        Set.of(),
                        List.of(new MeetingTask(TASK, DAY.minusDays(1))),
                        MINUTES,
                        ENDS));
    }

    @Test
    void a_team_of_sixty_can_be_called() {
        assertThat(callWith(new MeetingWords("", "Skolestart", guests(60)))
                        .words()
                        .invitees())
                .hasSize(60);
    }

    /** Random orders at random times; the seed says which, so that one that fails can be run again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void whatever_is_asked_of_meetings_they_keep_their_promises(long seed) {
        Random random = new Random(seed);
        MeetingsState state = MeetingsState.of(CASE, OSLO);
        List<CoordinationEvent> history = new ArrayList<>();
        Instant at = NOW;
        for (int step = 0; step < 400; step++) {
            at = at.plus(Duration.ofHours(random.nextInt(24 * 9)));
            for (CoordinationEvent event : decide(state, random, at)) {
                state = switch (event) {
                    case MeetingEvent own -> state.after(own);
                    case DelayEvent own -> state.after(own);
                    default -> state.after((ClockEvent) event);
                };
                history.add(event);
            }
        }
        hold(history);
    }

    private static List<CoordinationEvent> decide(MeetingsState now, Random random, Instant at) {
        UUID meeting = new UUID(2, random.nextInt(20));
        Instant to = at.plus(Duration.ofDays(1 + random.nextInt(20)));
        MeetingTime time = new MeetingTime(to, to.plus(Duration.ofHours(1)));
        try {
            int what = random.nextInt(16);
            if (now.closed() && what > 1) {
                return List.of();
            }
            return switch (what) {
                case 0 -> now.closed() ? Calling.reopen(now, at) : Calling.close(now, at);
                case 1 -> now.closed() ? Calling.reopen(now, at) : Calling.missed(now, meeting, at);
                case 2 -> Calling.cancel(now, new CancelMeeting(ID, meeting, null, at));
                case 3, 4 -> Calling.move(now, new MoveMeeting(ID, meeting, time, at));
                case 5, 6 -> Calling.missed(now, meeting, at);
                case 7 -> Calling.prepare(now, new ConfirmPreparation(ID, meeting, ADA, at));
                case 8, 9, 10 ->
                    Calling.hold(
                            now,
                            new HoldMeeting(ID, meeting, Oslo.dateOf(at), true, Set.of(ADA), List.of(), MINUTES, at));
                default -> Calling.call(now, new CallMeeting(ID, meeting, OSLO, time, WORDS, at));
            };
        } catch (Refusal refused) {
            return List.of();
        }
    }

    private static void hold(List<CoordinationEvent> history) {
        Set<UUID> running = new HashSet<>();
        Set<UUID> called = new HashSet<>();
        Set<UUID> missed = new HashSet<>();
        Set<UUID> late = new HashSet<>();
        boolean closed = false;
        int held = 0;
        for (CoordinationEvent event : history) {
            switch (event) {
                case MeetingCalled e -> {
                    assertThat(closed).as("nothing is called after the end").isFalse();
                    assertThat(called.add(e.meetingId())).isTrue();
                }
                case MeetingHeld e -> {
                    assertThat(called.remove(e.meetingId())).as("held once").isTrue();
                    missed.remove(e.meetingId());
                    held++;
                }
                case MeetingCancelled e -> {
                    assertThat(called.remove(e.meetingId())).isTrue();
                    missed.remove(e.meetingId());
                }
                case MeetingsClosed e -> closed = true;
                case CooperationDelayed e ->
                    assertThat(late.add(e.subject())).as("late once at a time").isTrue();
                case CooperationDelayEnded e ->
                    assertThat(late.remove(e.subject()))
                            .as("what ends had begun")
                            .isTrue();
                case MeetingsReopened e -> closed = false;
                case ClockStarted e ->
                    assertThat(running.add(e.subject())).as("one running clock").isTrue();
                case ClockBreached e -> {
                    assertThat(missed.add(e.subject())).as("stated once").isTrue();
                    assertThat(running.remove(e.subject())).isTrue();
                }
                case ClockEvent e -> assertThat(running.remove(e.subject())).isTrue();
                default -> {}
            }
            if (closed) {
                assertThat(running).as("no clock runs after the end").isEmpty();
                assertThat(late).as("nothing is late after the end").isEmpty();
            }
        }
        assertThat(held).as("some were held").isPositive();
    }

    private static AggregateTestFixture<FamilyMeetings> fixture() {
        return new AggregateTestFixture<>(FamilyMeetings.class);
    }

    private static Object[] before() {
        return new Object[] {called(), set(DAY, NOW)};
    }

    private static CallMeeting call(Instant from, Instant to) {
        return new CallMeeting(ID, MEETING, OSLO, new MeetingTime(from, to), WORDS, NOW);
    }

    private static CallMeeting callWith(MeetingWords words) {
        return new CallMeeting(ID, MEETING, OSLO, new MeetingTime(STARTS, ENDS), words, NOW);
    }

    private static List<Invitee> guests(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Invitee(new UUID(3, i), "Gjest " + i, "", ""))
                .toList();
    }

    private static CheckMeetingHeld check(Instant at) {
        return new CheckMeetingHeld(ID, MEETING, at);
    }

    private static ConfirmPreparation prepare(UUID who) {
        return new ConfirmPreparation(ID, MEETING, who, NOW);
    }

    private static HoldMeeting hold(LocalDate on, Set<UUID> attended, Instant at) {
        return new HoldMeeting(ID, MEETING, on, true, attended, TASKS, MINUTES, at);
    }

    private static MeetingCalled called() {
        return new MeetingCalled(CASE, MEETING, STARTS, ENDS, WORDS, List.of(ADA, BO), OSLO, NOW);
    }

    private static MeetingHeld held(LocalDate on, List<UUID> attended, Instant at) {
        return new MeetingHeld(CASE, MEETING, on, true, 2, attended, TASKS, MINUTES, OSLO, at);
    }

    private static ClockStarted set(LocalDate day, Instant at) {
        return new ClockStarted(CASE, MEETING, ClockKind.MEETING, RULE, Oslo.endOf(day), OSLO, at);
    }

    private static ClockBreached missed() {
        return new ClockBreached(CASE, MEETING, ClockKind.MEETING, RULE, DUE, OSLO, DUE);
    }

    private static CooperationDelayed late(Instant at) {
        return new CooperationDelayed(CASE, MEETING, DelayCause.MEETING_NOT_HELD, DAY, OSLO, at);
    }

    private static CooperationDelayEnded lateNoMore(DelayEnding ending, int daysLate, Instant at) {
        return new CooperationDelayEnded(CASE, MEETING, DelayCause.MEETING_NOT_HELD, ending, DAY, daysLate, OSLO, at);
    }

    private static void refused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageStartingWith(slug);
    }
}
