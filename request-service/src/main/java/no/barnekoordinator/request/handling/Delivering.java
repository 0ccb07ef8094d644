package no.barnekoordinator.request.handling;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.RequestState.Status;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.DecisionDelivered;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.rules.RequestRules;

/** Letters, from made to delivered. */
final class Delivering {

    /** After so many refusals the unit must see to the letter itself. */
    private static final int MOST_ATTEMPTS = 10;

    private Delivering() {}

    static List<RequestEvent> decide(RequestState now, RecordLetter c) {
        return now.letter(c.letterId()) != null
                ? List.of() // made and noted already
                : List.of(new LetterProduced(
                        now.caseId(),
                        now.requestId(),
                        c.letterId(),
                        c.kind(),
                        c.recipient(),
                        c.language(),
                        c.sha256(),
                        c.bytes(),
                        now.municipality(),
                        c.producedAt()));
    }

    /** Nothing is sent to a family whose request was closed: least of all to one that has lost its child. */
    static boolean mayDeliver(RequestState now, MayDeliver c) {
        SentLetter letter = now.letter(c.letterId());
        return letter != null && !letter.done() && !letter.givenUp() && now.status() != Status.CLOSED;
    }

    static List<RequestEvent> decide(RequestState now, RecordDelivery c, Timekeeping time) {
        SentLetter letter = now.letter(c.letterId());
        if (letter == null) {
            throw Refusal.notFound();
        }
        boolean stopped = c.outcome() == AttemptOutcome.STOPPED;
        if (letter.done() || (stopped && now.status() != Status.CLOSED)) {
            return List.of(); // told twice, or not wanted any more for another reason than that the request ended
        }
        if (c.channel() == DeliveryChannel.PAPER
                && now.family().recipient(letter.recipient()).hasProtectedAddress()) {
            throw Refusal.againstRule("protected-address");
        }
        if (c.at().isAfter(time.now())) {
            throw Refusal.againstRule("delivery-in-future");
        }
        if (Oslo.dateOf(c.at()).isBefore(Oslo.dateOf(letter.producedAt()))) {
            // A slip of the keyboard here would take days from the family's time to complain.
            throw Refusal.againstRule("delivery-before-letter");
        }
        int attempt = letter.attempts() + 1;
        boolean enough = c.outcome() == AttemptOutcome.REFUSED && attempt >= MOST_ATTEMPTS;
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(new DeliveryAttempted(
                now.caseId(),
                now.requestId(),
                c.letterId(),
                attempt,
                enough ? AttemptOutcome.GIVEN_UP : c.outcome(),
                c.channel(),
                c.code(),
                now.municipality(),
                c.at()));
        DeliveryChannel channel = c.channel();
        if (channel != null && letter.kind() == LetterKind.DECISION) {
            Rule complaint = time.rule(now.municipality(), c.at(), RequestRules.COMPLAINT);
            facts.add(new DecisionDelivered(
                    now.caseId(),
                    now.requestId(),
                    c.letterId(),
                    channel,
                    time.lastDay(c.at(), complaint),
                    now.municipality(),
                    c.at()));
        }
        return facts;
    }
}
