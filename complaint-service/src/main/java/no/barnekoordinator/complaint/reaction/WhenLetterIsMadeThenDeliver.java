package no.barnekoordinator.complaint.reaction;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.MayDeliver;
import no.barnekoordinator.complaint.handling.RecordDelivery;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.complaint.letter.Posting;
import no.barnekoordinator.contracts.request.DeliveryChannel;
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
 * attempt is a fact of the complaint. After many refusals, or one that will last, the municipality must see to it
 * itself.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenLetterIsMadeThenDeliver extends PostingUntilTaken {

    private static final String SERVICE = "complaint";
    private static final String PURPOSE = "letter";

    private final Commands commands;
    private final Posting posting;

    WhenLetterIsMadeThenDeliver(Deadlines deadlines, Commands commands, Posting posting, Clock clock) {
        super("letter-delivery", deadlines, clock);
        this.commands = commands;
        this.posting = posting;
    }

    @EventHandler
    void on(LetterProduced event) {
        first(event.complaintId(), event.letterId());
    }

    @EventHandler
    void on(DeliveryAttempted event) {
        if (event.outcome() == AttemptOutcome.REFUSED) {
            again(event.complaintId(), event.letterId(), event.attempt());
        }
    }

    @Override
    protected boolean isWanted(UUID complaintId, UUID letterId) {
        return Boolean.TRUE.equals(
                commands.sendAsSystem(new MayDeliver(new ComplaintId(complaintId), letterId), SERVICE, PURPOSE));
    }

    @Override
    protected Optional<Delivery> post(UUID complaintId, UUID letterId) {
        return Optional.of(posting.send(complaintId, letterId));
    }

    @Override
    protected void record(UUID complaintId, UUID letterId, Attempt attempt) {
        AttemptOutcome outcome =
                switch (attempt.end()) {
                    case TAKEN -> AttemptOutcome.DELIVERED;
                    case REFUSED -> AttemptOutcome.REFUSED;
                    case GIVEN_UP -> AttemptOutcome.GIVEN_UP;
                    case STOPPED -> AttemptOutcome.STOPPED;
                };
        Delivery.Channel channel = attempt.channel();
        commands.sendAsSystem(
                new RecordDelivery(
                        new ComplaintId(complaintId),
                        null,
                        letterId,
                        outcome,
                        channel == null ? null : DeliveryChannel.valueOf(channel.name()),
                        attempt.code(),
                        attempt.at()),
                SERVICE,
                PURPOSE);
    }
}
