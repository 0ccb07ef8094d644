package no.barnekoordinator.coordination.handling.services;

import static no.barnekoordinator.coordination.handling.services.Given.CASE;
import static no.barnekoordinator.coordination.handling.services.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.services.Given.OSLO;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICE;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICES;
import static no.barnekoordinator.coordination.handling.services.Given.fixture;
import static no.barnekoordinator.coordination.handling.services.Given.opened;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.DelayFollowedUp;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.ServiceApplied;
import no.barnekoordinator.coordination.handling.event.ServiceAsked;
import no.barnekoordinator.coordination.handling.event.ServiceDeclined;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceGranted;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/** Each step has its own date, each delay its own cause, and every delay ends in one way. */
class FromNeedToServiceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final LocalDate NEED_DUE = TODAY.plusDays(20);
    private static final LocalDate ANSWER_DUE = TODAY.plusDays(10);
    private static final LocalDate PROMISED = TODAY.plusDays(28);

    @Test
    void a_need_starts_a_clock_towards_a_promise() {
        fixture()
                .given(opened())
                .when(new SeeNeed(
                        SERVICES, null, SERVICE, ServiceKind.PPT, " Strever med lesing ", TODAY, NEED_DUE, GRANTED))
                .expectEvents(seen(), started(ClockKind.SERVICE_NEED, NEED_DUE, GRANTED));
    }

    @Test
    void a_due_date_before_its_need_is_refused() {
        assertThatThrownBy(() ->
                        new SeeNeed(SERVICES, null, SERVICE, ServiceKind.PPT, null, TODAY, TODAY.minusDays(1), GRANTED))
                .isInstanceOf(Refusal.class)
                .hasMessage("due-before-need [dueOn]");
        fixture()
                .given(opened(), seen(), started(ClockKind.SERVICE_NEED, NEED_DUE, GRANTED))
                .when(new ScheduleService(SERVICES, null, SERVICE, null, null, TODAY.minusDays(1), GRANTED))
                .expectExceptionMessage("due-before-need [dueOn]");
    }

    @Test
    void an_answer_cannot_be_due_in_the_past_nor_given_in_the_future() {
        assertThatThrownBy(() -> new AskService(SERVICES, null, SERVICE, null, TODAY.minusDays(1), GRANTED))
                .hasMessage("date-in-past [answerDueOn]");
        assertThatThrownBy(() -> new RecordAnswer(SERVICES, null, SERVICE, true, null, TODAY.plusDays(1), GRANTED))
                .hasMessageStartingWith("date-in-future");
    }

    @Test
    void asking_and_applying_start_a_clock_towards_an_answer_and_the_newest_holds() {
        fixture()
                .given(opened(), seen())
                .when(new AskService(SERVICES, null, SERVICE, "Prøvdal PPT", ANSWER_DUE, GRANTED))
                .expectEvents(asked(), started(ClockKind.SERVICE_ANSWER, ANSWER_DUE, GRANTED));
        Instant later = GRANTED.plus(Duration.ofDays(3));
        fixture()
                .given(asking())
                .when(new ApplyForService(SERVICES, null, SERVICE, ANSWER_DUE.plusDays(9), later))
                .expectEvents(
                        new ClockCancelled(
                                CASE, SERVICE, ClockKind.SERVICE_ANSWER, "municipal-answer-due-date", OSLO, later),
                        new ServiceApplied(CASE, SERVICE, ANSWER_DUE.plusDays(9), OSLO, later),
                        started(ClockKind.SERVICE_ANSWER, ANSWER_DUE.plusDays(9), later));
    }

    @Test
    void no_answer_is_a_delay_with_its_own_cause_and_ends_with_the_answer() {
        Instant due = Oslo.endOf(ANSWER_DUE);
        fixture()
                .given(asking())
                .when(new CheckServiceDue(SERVICES, SERVICE, ClockKind.SERVICE_ANSWER, due))
                .expectEvents(broken(ClockKind.SERVICE_ANSWER, ANSWER_DUE), unanswered());
        Instant answered = due.plus(Duration.ofDays(3));
        LocalDate day = Oslo.dateOf(answered);
        fixture()
                .given(asking())
                .andGiven(broken(ClockKind.SERVICE_ANSWER, ANSWER_DUE), unanswered())
                .when(new RecordAnswer(SERVICES, null, SERVICE, false, "Full venteliste", day, answered))
                .expectEvents(
                        new ServiceDeclined(CASE, SERVICE, "Full venteliste", day, OSLO, answered),
                        over(DelayCause.ANSWER_NOT_GIVEN, DelayEnding.ANSWERED, 4, answered));
    }

    @Test
    void a_late_answer_states_the_delay_too_when_the_scheduler_has_not() {
        Instant answered = Oslo.endOf(ANSWER_DUE);
        LocalDate day = Oslo.dateOf(answered);
        fixture()
                .given(asking())
                .when(new RecordAnswer(SERVICES, null, SERVICE, true, null, day, answered))
                .expectEvents(
                        broken(ClockKind.SERVICE_ANSWER, ANSWER_DUE),
                        unanswered(),
                        new ServiceGranted(CASE, SERVICE, day, OSLO, answered),
                        over(DelayCause.ANSWER_NOT_GIVEN, DelayEnding.ANSWERED, 1, answered));
    }

    @Test
    void a_need_nobody_has_promised_to_meet_is_late_and_a_promise_ends_it() {
        Instant due = Oslo.endOf(NEED_DUE);
        fixture()
                .given(opened(), seen(), started(ClockKind.SERVICE_NEED, NEED_DUE, GRANTED))
                .when(new ScheduleService(SERVICES, null, SERVICE, null, "Prøvdal PPT", PROMISED, due))
                .expectEvents(
                        broken(ClockKind.SERVICE_NEED, NEED_DUE),
                        late(DelayCause.NEED_NOT_MET, NEED_DUE, due),
                        new ServiceScheduled(CASE, SERVICE, ServiceKind.PPT, "Prøvdal PPT", PROMISED, OSLO, due),
                        over(DelayCause.NEED_NOT_MET, DelayEnding.NEW_DATE, 1, due),
                        started(ClockKind.SERVICE_DUE, PROMISED, due));
    }

    @Test
    void a_service_that_moves_its_start_is_late_against_the_first_date() {
        LocalDate moved = PROMISED.plusDays(14);
        Instant at = GRANTED.plus(Duration.ofDays(5));
        fixture()
                .given(agreed())
                .when(new MoveService(SERVICES, null, SERVICE, moved, MovedBy.SERVICE, at))
                .expectEvents(
                        new ClockCancelled(
                                CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", OSLO, at),
                        new ServiceMoved(CASE, SERVICE, PROMISED, moved, MovedBy.SERVICE, OSLO, at),
                        late(DelayCause.START_MOVED, PROMISED, at),
                        started(ClockKind.SERVICE_DUE, moved, at));
        Instant noon = Oslo.endOf(moved).minus(Duration.ofHours(12));
        fixture()
                .given(agreed())
                .andGiven(
                        new ServiceMoved(CASE, SERVICE, PROMISED, moved, MovedBy.SERVICE, OSLO, at),
                        late(DelayCause.START_MOVED, PROMISED, at),
                        started(ClockKind.SERVICE_DUE, moved, at))
                .when(new RecordDelivery(SERVICES, null, SERVICE, moved, noon))
                .expectEvents(
                        new ServiceDelivered(CASE, SERVICE, moved, OSLO, noon),
                        new ClockMet(CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", OSLO, noon),
                        over(DelayCause.START_MOVED, DelayEnding.DELIVERED, 14, noon));
    }

    @Test
    void what_the_family_moves_is_no_delay() {
        LocalDate moved = PROMISED.plusDays(14);
        fixture()
                .given(agreed())
                .when(new MoveService(SERVICES, null, SERVICE, moved, MovedBy.FAMILY, GRANTED))
                .expectEvents(
                        new ClockCancelled(
                                CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", OSLO, GRANTED),
                        new ServiceMoved(CASE, SERVICE, PROMISED, moved, MovedBy.FAMILY, OSLO, GRANTED),
                        started(ClockKind.SERVICE_DUE, moved, GRANTED));
        fixture()
                .given(agreed())
                .when(new MoveService(SERVICES, null, SERVICE, PROMISED, MovedBy.FAMILY, GRANTED))
                .expectExceptionMessage("start-not-moved []");
    }

    @Test
    void a_service_that_is_no_longer_wanted_ends_its_clocks_and_its_delays() {
        Instant at = Oslo.endOf(ANSWER_DUE);
        fixture()
                .given(asking())
                .andGiven(broken(ClockKind.SERVICE_ANSWER, ANSWER_DUE), unanswered())
                .when(new WithdrawService(SERVICES, null, SERVICE, at))
                .expectEvents(
                        new ServiceWithdrawn(CASE, SERVICE, OSLO, at),
                        over(DelayCause.ANSWER_NOT_GIVEN, DelayEnding.NO_LONGER_WANTED, 1, at));
    }

    @Test
    void what_was_done_about_a_delay_is_kept_while_there_is_one() {
        FollowUpDelay followUp = new FollowUpDelay(
                SERVICES, null, SERVICE, DelayCause.ANSWER_NOT_GIVEN, FollowUp.LEADER_CONTACTED, "Ringte", GRANTED);
        fixture()
                .given(asking())
                .andGiven(unanswered())
                .when(followUp)
                .expectEvents(new DelayFollowedUp(
                        CASE,
                        SERVICE,
                        DelayCause.ANSWER_NOT_GIVEN,
                        FollowUp.LEADER_CONTACTED,
                        "Ringte",
                        OSLO,
                        GRANTED));
        fixture().given(asking()).when(followUp).expectExceptionMessage("delay-not-open []");
    }

    @Test
    void a_step_that_does_not_follow_from_the_one_before_is_refused() {
        fixture()
                .given(opened(), seen())
                .when(new RecordAnswer(SERVICES, null, SERVICE, true, null, TODAY, GRANTED))
                .expectExceptionMessage("service-step-impossible []");
        fixture()
                .given(opened(), seen())
                .when(new RecordDelivery(SERVICES, null, SERVICE, TODAY, GRANTED))
                .expectExceptionMessage("service-step-impossible []");
        fixture()
                .given(agreed())
                .when(new EvaluateService(SERVICES, null, SERVICE, Benefit.HELPS, null, GRANTED))
                .expectExceptionMessage("service-step-impossible []");
        fixture()
                .given(asking())
                .when(new SendDocumentation(SERVICES, null, SERVICE, GRANTED))
                .expectExceptionMessage("service-step-impossible []");
        fixture()
                .given(opened())
                .when(new AskService(SERVICES, null, SERVICE, null, ANSWER_DUE, GRANTED))
                .expectException(Refusal.class);
    }

    private static NeedSeen seen() {
        return new NeedSeen(CASE, SERVICE, ServiceKind.PPT, "Strever med lesing", TODAY, NEED_DUE, OSLO, GRANTED);
    }

    private static ServiceAsked asked() {
        return new ServiceAsked(CASE, SERVICE, "Prøvdal PPT", ANSWER_DUE, OSLO, GRANTED);
    }

    private static Object[] asking() {
        return new Object[] {opened(), seen(), asked(), started(ClockKind.SERVICE_ANSWER, ANSWER_DUE, GRANTED)};
    }

    private static Object[] agreed() {
        return new Object[] {
            opened(),
            seen(),
            new ServiceScheduled(CASE, SERVICE, ServiceKind.PPT, null, PROMISED, OSLO, GRANTED),
            started(ClockKind.SERVICE_DUE, PROMISED, GRANTED)
        };
    }

    private static ServiceDelayed unanswered() {
        return late(DelayCause.ANSWER_NOT_GIVEN, ANSWER_DUE, Oslo.endOf(ANSWER_DUE));
    }

    private static ServiceDelayed late(DelayCause cause, LocalDate dueOn, Instant at) {
        return new ServiceDelayed(CASE, SERVICE, ServiceKind.PPT, cause, dueOn, OSLO, at);
    }

    private static DelayResolved over(DelayCause cause, DelayEnding ending, int days, Instant at) {
        return new DelayResolved(CASE, SERVICE, cause, ending, days, OSLO, at);
    }

    private static ClockStarted started(ClockKind kind, LocalDate lastDay, Instant at) {
        return new ClockStarted(CASE, SERVICE, kind, ruleOf(kind), Oslo.endOf(lastDay), OSLO, at);
    }

    private static ClockBreached broken(ClockKind kind, LocalDate lastDay) {
        Instant due = Oslo.endOf(lastDay);
        return new ClockBreached(CASE, SERVICE, kind, ruleOf(kind), due, OSLO, due);
    }

    private static String ruleOf(ClockKind kind) {
        return switch (kind) {
            case SERVICE_NEED -> "municipal-need-due-date";
            case SERVICE_ANSWER -> "municipal-answer-due-date";
            default -> "municipal-service-due-date";
        };
    }
}
