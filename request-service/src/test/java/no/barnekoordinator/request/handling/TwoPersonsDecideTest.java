package no.barnekoordinator.request.handling;

import static no.barnekoordinator.contracts.request.Condition.LONG_TERM_NEED;

import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.RequestGranted;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;

/** Where a municipality lets two persons decide, one proposes and another confirms. */
class TwoPersonsDecideTest extends RequestFixture {

    private DecideRequest propose() {
        return new DecideRequest(ID, null, "Behovet er stort.", null, null, "first@0301", true, now());
    }

    private TestExecutor<Request> proposed() {
        return ready(family -> {}).andGivenCommands(propose());
    }

    @Test
    void what_one_person_writes_is_only_proposed() {
        ready(family -> {})
                .when(propose())
                .expectEventsMatching(Matchers.payloadsMatching(
                        Matchers.exactSequenceOf(CoreMatchers.instanceOf(DecisionProposed.class))));
    }

    @Test
    void another_person_makes_it_a_decision() {
        proposed()
                .when(new ConfirmDecision(ID, null, "second@0301", now()))
                .expectEventsMatching(
                        Matchers.payloadsMatching(Matchers.sequenceOf(CoreMatchers.instanceOf(RequestGranted.class))));
    }

    @Test
    void nobody_confirms_their_own() {
        expectRefused(proposed().when(new ConfirmDecision(ID, null, "first@0301", now())), "same-person");
    }

    @Test
    void there_is_nothing_to_confirm_before_something_is_proposed() {
        expectRefused(
                ready(family -> {}).when(new ConfirmDecision(ID, null, "second@0301", now())), "nothing-proposed");
    }

    @Test
    void what_it_rests_on_is_not_changed_while_it_waits() {
        expectRefused(proposed().when(find(LONG_TERM_NEED, false)), "decision-proposed");
    }

    @Test
    void one_that_is_sent_back_can_be_worked_on_again() {
        proposed()
                .when(new ReturnDecision(ID, null, "Begrunnelsen er for kort.", now()))
                .expectEvents(new DecisionReturned(CASE, ID.value(), "Begrunnelsen er for kort.", OSLO, now()));
        proposed()
                .andGivenCommands(new ReturnDecision(ID, null, "Begrunnelsen er for kort.", now()))
                .when(find(LONG_TERM_NEED, true))
                .expectSuccessfulHandlerExecution();
    }
}
