package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.LetterProduced;

/**
 * A letter and how its delivery goes.
 *
 * @param attempts how many have been made
 * @param done delivered or stopped: there is nothing more to do
 */
record SentLetter(Instant producedAt, int attempts, boolean done) {

    static SentLetter of(LetterProduced event) {
        return new SentLetter(event.happenedAt(), 0, false);
    }

    SentLetter after(DeliveryAttempted event) {
        boolean ended = event.outcome() == AttemptOutcome.DELIVERED || event.outcome() == AttemptOutcome.STOPPED;
        return new SentLetter(producedAt, event.attempt(), ended);
    }
}
