package no.barnekoordinator.request.reaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.post.Delivery;
import no.barnekoordinator.platform.post.PostRefusedException;
import no.barnekoordinator.request.handling.MayDeliver;
import no.barnekoordinator.request.handling.RecordDelivery;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.letter.Posting;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A letter that is made goes to the post service, and again, at longer and longer intervals, until it is taken. Every
 * attempt is a fact of the request. After many refusals, or one that will last, the unit must see to it itself.
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
        deadlines.set(KIND, target(event.requestId(), event.letterId(), 1), clock.instant());
    }

    /** The next attempt has a deadline of its own: the one being delivered just now cannot be moved. */
    @EventHandler
    void on(DeliveryAttempted event) {
        if (event.outcome() == AttemptOutcome.REFUSED) {
            deadlines.set(
                    KIND,
                    target(event.requestId(), event.letterId(), event.attempt() + 1),
                    clock.instant().plus(pauseAfter(event.attempt())));
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
        String[] parts = target.split(SEPARATOR, -1);
        UUID requestId = UUID.fromString(parts[0]);
        UUID letterId = UUID.fromString(parts[1]);
        boolean wanted = Boolean.TRUE.equals(
                commands.sendAsSystem(new MayDeliver(new RequestId(requestId), letterId), "request", "letter"));
        if (wanted) {
            deliver(requestId, letterId);
        } else {
            record(requestId, letterId, AttemptOutcome.STOPPED, null, null, clock.instant());
        }
    }

    private void deliver(UUID requestId, UUID letterId) {
        try {
            Delivery delivery = posting.send(requestId, letterId);
            record(requestId, letterId, AttemptOutcome.DELIVERED, channelOf(delivery), null, delivery.deliveredAt());
        } catch (PostRefusedException refused) {
            // Not swallowed: the refusal is a fact of the request, and leads to another attempt or to the unit.
            AttemptOutcome outcome = refused.lasting() ? AttemptOutcome.GIVEN_UP : AttemptOutcome.REFUSED;
            record(requestId, letterId, outcome, null, refused.code(), clock.instant());
        }
    }

    private static DeliveryChannel channelOf(Delivery delivery) {
        return switch (delivery.channel()) {
            case DIGITAL -> DeliveryChannel.DIGITAL;
            case PAPER -> DeliveryChannel.PAPER;
        };
    }

    private void record(
            UUID requestId,
            UUID letterId,
            AttemptOutcome outcome,
            @Nullable DeliveryChannel channel,
            @Nullable String code,
            Instant at) {
        commands.sendAsSystem(
                new RecordDelivery(new RequestId(requestId), null, letterId, outcome, channel, code, at),
                "request",
                "letter");
    }

    private static String target(UUID requestId, UUID letterId, int attempt) {
        return requestId + SEPARATOR + letterId + SEPARATOR + attempt;
    }
}
