package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.LetterProduced;

/**
 * A letter and how its delivery goes.
 *
 * @param recipient 0 for who asked, 1 for the other parent
 * @param producedAt when it was made
 * @param attempts how many have been made
 * @param done delivered or stopped: there is nothing more to do
 * @param givenUp not tried again: the unit delivers it
 */
record SentLetter(LetterKind kind, int recipient, Instant producedAt, int attempts, boolean done, boolean givenUp) {

    static SentLetter of(LetterProduced event) {
        return new SentLetter(event.kind(), event.recipient(), event.happenedAt(), 0, false, false);
    }

    SentLetter after(DeliveryAttempted event) {
        boolean ended = event.outcome() == AttemptOutcome.DELIVERED || event.outcome() == AttemptOutcome.STOPPED;
        boolean over = event.outcome() == AttemptOutcome.GIVEN_UP;
        return new SentLetter(kind, recipient, producedAt, event.attempt(), ended, over);
    }
}
