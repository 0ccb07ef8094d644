package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;

/**
 * A letter and how its delivery goes.
 *
 * @param attempts how many have failed
 */
record SentLetter(UUID memberId, UUID coordinatorId, Instant appointedAt, Instant madeAt, int attempts, Stage stage) {

    /** Where a letter is. */
    enum Stage {
        ON_ITS_WAY,
        DELIVERED,
        GIVEN_UP,
        STOPPED,
        REPLACED
    }

    static SentLetter of(LetterMade event) {
        return new SentLetter(
                event.memberId(), event.coordinatorId(), event.appointedAt(), event.happenedAt(), 0, Stage.ON_ITS_WAY);
    }

    boolean isAbout(UUID member, UUID coordinator, Instant appointed) {
        return memberId.equals(member) && coordinatorId.equals(coordinator) && appointedAt.equals(appointed);
    }

    /** Whether it has arrived or may still do so by itself. */
    boolean isGood() {
        return stage == Stage.ON_ITS_WAY || stage == Stage.DELIVERED;
    }

    SentLetter at(Stage other) {
        return new SentLetter(memberId, coordinatorId, appointedAt, madeAt, attempts, other);
    }

    SentLetter after(LetterNotDelivered event) {
        Stage next =
                switch (event.outcome()) {
                    case REFUSED -> Stage.ON_ITS_WAY;
                    case GIVEN_UP -> Stage.GIVEN_UP;
                    case STOPPED -> Stage.STOPPED;
                };
        int tried = event.outcome() == NotDelivered.STOPPED ? attempts : event.attempt();
        return new SentLetter(memberId, coordinatorId, appointedAt, madeAt, tried, next);
    }
}
