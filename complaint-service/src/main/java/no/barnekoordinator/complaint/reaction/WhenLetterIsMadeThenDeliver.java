package no.barnekoordinator.complaint.reaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.post.Delivery;
import no.barnekoordinator.platform.post.PostRefusedException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A letter that is made goes to the post service, and again, at longer and longer intervals, until it is taken. Every
 * attempt is a fact of the complaint. After many refusals, or one that will last, the municipality must see to it
 * itself.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenLetterIsMadeThenDeliver implements DeadlineListener {

    private static final String KIND = "letter-delivery";
    private static final String SEPARATOR = "/";
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final Deadlines deadlines;
    private final Commands commands;
    private final Posting posting;
    private final Clock clock;

    WhenLetterIsMadeThenDeliver(Deadlines deadlines, Commands commands, Posting posting, Clock clock) {
        this.deadlines = deadlines;
        this.commands = commands;
        this.posting = posting;
        this.clock = clock;
    }

    @EventHandler
    void on(LetterProduced event) {
        deadlines.set(KIND, target(event.complaintId(), event.letterId()), clock.instant());
    }

    @EventHandler
    void on(DeliveryAttempted event) {
        String target = target(event.complaintId(), event.letterId());
        if (event.outcome() == AttemptOutcome.REFUSED) {
            deadlines.set(KIND, target, clock.instant().plus(pauseAfter(event.attempt())));
        } else {
            deadlines.cancel(KIND, target);
        }
    }

    /** One minute, then three times as long for each attempt, at most half a day. */
    static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < attempt && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(3);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String target) {
        int at = target.indexOf(SEPARATOR);
        UUID complaintId = UUID.fromString(target.substring(0, at));
        UUID letterId = UUID.fromString(target.substring(at + 1));
        boolean wanted = Boolean.TRUE.equals(
                commands.sendAsSystem(new MayDeliver(new ComplaintId(complaintId), letterId), "complaint", "letter"));
        if (wanted) {
            deliver(complaintId, letterId);
        } else {
            record(complaintId, letterId, AttemptOutcome.STOPPED, null, null, clock.instant());
        }
    }

    private void deliver(UUID complaintId, UUID letterId) {
        try {
            Delivery delivery = posting.send(complaintId, letterId);
            record(complaintId, letterId, AttemptOutcome.DELIVERED, channelOf(delivery), null, delivery.deliveredAt());
        } catch (PostRefusedException refused) {
            // Not swallowed: the refusal is a fact of the complaint, and leads to another attempt or to the
            // municipality.
            AttemptOutcome outcome = refused.lasting() ? AttemptOutcome.GIVEN_UP : AttemptOutcome.REFUSED;
            record(complaintId, letterId, outcome, null, refused.code(), clock.instant());
        }
    }

    private static DeliveryChannel channelOf(Delivery delivery) {
        return switch (delivery.channel()) {
            case DIGITAL -> DeliveryChannel.DIGITAL;
            case PAPER -> DeliveryChannel.PAPER;
        };
    }

    private void record(
            UUID complaintId,
            UUID letterId,
            AttemptOutcome outcome,
            @Nullable DeliveryChannel channel,
            @Nullable String code,
            Instant at) {
        commands.sendAsSystem(
                new RecordDelivery(new ComplaintId(complaintId), null, letterId, outcome, channel, code, at),
                "complaint",
                "letter");
    }

    private static String target(UUID complaintId, UUID letterId) {
        return complaintId + SEPARATOR + letterId;
    }
}
