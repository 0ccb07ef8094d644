package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import no.barnekoordinator.coordination.handling.letter.LettersId;
import no.barnekoordinator.coordination.handling.letter.MayDeliver;
import no.barnekoordinator.coordination.handling.letter.RecordDelivery;
import no.barnekoordinator.coordination.handling.letter.RecordRefusal;
import no.barnekoordinator.coordination.letter.Posting;
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
 * attempt is a fact of the case. After many refusals, or one that will last, somebody must see to it.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenLetterIsMadeThenDeliver implements DeadlineListener {

    private static final String KIND = "coordination-letter";
    private static final String SEPARATOR = "/";
    private static final String SERVICE = "coordination";
    private static final String PURPOSE = "letter";
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
    void on(LetterMade event) {
        deadlines.set(KIND, target(event.caseId(), event.letterId()), clock.instant());
    }

    @EventHandler
    void on(LetterDelivered event) {
        deadlines.cancel(KIND, target(event.caseId(), event.letterId()));
    }

    @EventHandler
    void on(LetterNotDelivered event) {
        String target = target(event.caseId(), event.letterId());
        if (event.outcome() == NotDelivered.REFUSED) {
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
        LettersId letters = new LettersId(UUID.fromString(target.substring(0, at)));
        UUID letterId = UUID.fromString(target.substring(at + 1));
        if (Boolean.TRUE.equals(commands.sendAsSystem(new MayDeliver(letters, letterId), SERVICE, PURPOSE))) {
            deliver(letters, letterId);
        }
    }

    private void deliver(LettersId letters, UUID letterId) {
        try {
            Optional<Delivery> delivery = posting.send(letters.caseId(), letterId);
            if (delivery.isPresent()) {
                record(new RecordDelivery(
                        letters,
                        letterId,
                        channelOf(delivery.get()),
                        delivery.get().deliveredAt()));
            } else {
                refused(letters, letterId, NotDelivered.STOPPED, null);
            }
        } catch (PostRefusedException refused) {
            // Not swallowed: the refusal is a fact of the case, and leads to another attempt or to somebody's desk.
            refused(
                    letters,
                    letterId,
                    refused.lasting() ? NotDelivered.GIVEN_UP : NotDelivered.REFUSED,
                    refused.code());
        }
    }

    private void refused(LettersId letters, UUID letterId, NotDelivered outcome, @Nullable String code) {
        record(new RecordRefusal(letters, letterId, outcome, code, clock.instant()));
    }

    private void record(Object command) {
        commands.sendAsSystem(command, SERVICE, PURPOSE);
    }

    private static DeliveryChannel channelOf(Delivery delivery) {
        return switch (delivery.channel()) {
            case DIGITAL -> DeliveryChannel.DIGITAL;
            case PAPER -> DeliveryChannel.PAPER;
        };
    }

    private static String target(UUID caseId, UUID letterId) {
        return caseId + SEPARATOR + letterId;
    }
}
