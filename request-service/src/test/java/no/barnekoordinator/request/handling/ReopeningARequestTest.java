package no.barnekoordinator.request.handling;

import static no.barnekoordinator.contracts.request.Condition.LONG_TERM_NEED;
import static org.hamcrest.CoreMatchers.instanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestReopened;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A complaint that succeeds opens a request again, whatever became of it after it was decided. */
class ReopeningARequestTest extends RequestFixture {

    private static final UUID COMPLAINT = new UUID(9, 1);
    private static final UUID EARLIER = new UUID(9, 2);

    private TestExecutor<Request> refused() {
        return ready(family -> {}, LONG_TERM_NEED).andGivenCommands(decide());
    }

    private Instant later() {
        return now().plus(Duration.ofDays(30));
    }

    private ReopenRequest reopen() {
        return new ReopenRequest(ID, COMPLAINT, later());
    }

    private CloseRequest close(ClosingCause cause) {
        return new CloseRequest(ID, null, cause, cause == ClosingCause.DUPLICATE ? EARLIER : null, false, now());
    }

    private RequestReopened reopened() {
        return new RequestReopened(CASE, ID.value(), COMPLAINT, OSLO, later());
    }

    @Test
    void a_refused_request_is_open_again_and_a_decision_is_owed() {
        refused()
                .when(reopen())
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        instanceOf(RequestReopened.class), instanceOf(ClockStarted.class), Matchers.andNoMore())));
    }

    @Test
    void so_is_one_that_was_closed_because_the_need_had_ceased() {
        refused()
                .andGivenCommands(close(ClosingCause.NEED_CEASED))
                .when(reopen())
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        instanceOf(RequestReopened.class), instanceOf(ClockStarted.class), Matchers.andNoMore())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosingCause.class,
            names = {"CHILD_LOST", "DUPLICATE", "WRONG_REGISTRATION"})
    void where_nobody_is_left_to_decide_about_it_ends_again_and_no_clock_runs(ClosingCause cause) {
        refused()
                .andGivenCommands(close(cause))
                .when(reopen())
                .expectEvents(
                        reopened(),
                        new RequestClosed(
                                CASE,
                                ID.value(),
                                cause,
                                cause == ClosingCause.DUPLICATE ? EARLIER : null,
                                false,
                                OSLO,
                                later()));
    }

    @Test
    void the_same_outcome_again_opens_nothing() {
        refused().andGivenCommands(reopen()).when(reopen()).expectNoEvents();
        refused()
                .andGivenCommands(close(ClosingCause.CHILD_LOST), reopen())
                .when(reopen())
                .expectNoEvents();
    }

    @Test
    void what_the_county_governor_upholds_after_the_municipality_reversed_a_part_is_told_and_runs_no_second_clock() {
        ReopenRequest forTheRest = new ReopenRequest(ID, COMPLAINT, later().plus(Duration.ofDays(60)));
        refused()
                .andGivenCommands(reopen())
                .when(forTheRest)
                .expectEvents(new RequestReopened(CASE, ID.value(), COMPLAINT, OSLO, forTheRest.reopenedAt()));
    }

    @Test
    void what_was_never_decided_is_not_opened_again() {
        expectRefused(ready(family -> {}).when(reopen()), "not-decided");
    }
}
