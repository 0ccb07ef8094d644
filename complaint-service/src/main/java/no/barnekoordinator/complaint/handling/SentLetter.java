package no.barnekoordinator.complaint.handling;

import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;

/**
 * A letter and how its delivery goes.
 *
 * @param attempts how many have been made
 * @param done delivered or stopped: there is nothing more to do
 */
record SentLetter(int attempts, boolean done) {

    static final SentLetter MADE = new SentLetter(0, false);

    SentLetter after(DeliveryAttempted event) {
        boolean ended = event.outcome() == AttemptOutcome.DELIVERED || event.outcome() == AttemptOutcome.STOPPED;
        return new SentLetter(event.attempt(), ended);
    }
}
