package no.barnekoordinator.coordination.reaction;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import no.barnekoordinator.coordination.handling.letter.LettersId;
import no.barnekoordinator.coordination.handling.letter.MayDeliver;
import no.barnekoordinator.coordination.handling.letter.RecordDelivery;
import no.barnekoordinator.coordination.handling.letter.RecordRefusal;
import no.barnekoordinator.coordination.letter.Posting;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.post.Delivery;
import no.barnekoordinator.platform.post.PostingUntilTaken;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A letter that is made goes to the post service, and again, at longer and longer intervals, until it is taken. Every
 * attempt is a fact of the case. After many refusals, or one that will last, somebody must see to it.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenLetterIsMadeThenDeliver extends PostingUntilTaken {

    private static final String SERVICE = "coordination";
    private static final String PURPOSE = "letter";

    private final Commands commands;
    private final Posting posting;

    WhenLetterIsMadeThenDeliver(Deadlines deadlines, Commands commands, Posting posting, Clock clock) {
        super("coordination-letter", deadlines, clock);
        this.commands = commands;
        this.posting = posting;
    }

    @EventHandler
    void on(LetterMade event) {
        first(event.caseId(), event.letterId());
    }

    @EventHandler
    void on(LetterNotDelivered event) {
        if (event.outcome() == NotDelivered.REFUSED) {
            again(event.caseId(), event.letterId(), event.attempt());
        }
    }

    @Override
    protected boolean isWanted(UUID caseId, UUID letterId) {
        return Boolean.TRUE.equals(
                commands.sendAsSystem(new MayDeliver(new LettersId(caseId), letterId), SERVICE, PURPOSE));
    }

    @Override
    protected Optional<Delivery> post(UUID caseId, UUID letterId) {
        return posting.send(caseId, letterId);
    }

    @Override
    protected void record(UUID caseId, UUID letterId, Attempt attempt) {
        LettersId letters = new LettersId(caseId);
        commands.sendAsSystem(
                switch (attempt.end()) {
                    case TAKEN ->
                        new RecordDelivery(
                                letters,
                                letterId,
                                DeliveryChannel.valueOf(
                                        requireNonNull(attempt.channel()).name()),
                                attempt.at());
                    case REFUSED -> refusal(letters, letterId, NotDelivered.REFUSED, attempt);
                    case GIVEN_UP -> refusal(letters, letterId, NotDelivered.GIVEN_UP, attempt);
                    case STOPPED -> refusal(letters, letterId, NotDelivered.STOPPED, attempt);
                },
                SERVICE,
                PURPOSE);
    }

    private static RecordRefusal refusal(LettersId letters, UUID letterId, NotDelivered outcome, Attempt attempt) {
        return new RecordRefusal(letters, letterId, outcome, attempt.code(), attempt.at());
    }
}
