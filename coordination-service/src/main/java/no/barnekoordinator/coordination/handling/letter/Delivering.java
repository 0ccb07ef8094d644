package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterEvent;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Letters, from made to delivered. */
final class Delivering {

    /** After so many refusals the municipality must see to the letter itself. */
    private static final int MOST_ATTEMPTS = 10;

    private Delivering() {}

    /** Nothing when one about the same appointment is on its way to the same person, or has arrived. */
    static List<LetterEvent> record(LettersState now, RecordLetter c) {
        boolean written = now.letter(c.letterId()) != null
                || now.letters().values().stream()
                        .anyMatch(letter ->
                                letter.isGood() && letter.isAbout(c.memberId(), c.coordinatorId(), c.appointedAt()));
        return written
                ? List.of()
                : List.of(new LetterMade(
                        c.letters().caseId(),
                        c.letterId(),
                        c.memberId(),
                        c.coordinatorId(),
                        c.appointedAt(),
                        c.language(),
                        c.sha256(),
                        c.bytes(),
                        c.municipality(),
                        c.at()));
    }

    static boolean isOnItsWay(LettersState now, UUID letterId) {
        SentLetter letter = now.letter(letterId);
        return letter != null && letter.stage() == SentLetter.Stage.ON_ITS_WAY;
    }

    static List<LetterEvent> delivered(
            LettersState now,
            LettersId letters,
            UUID letterId,
            DeliveryChannel channel,
            String municipality,
            Instant at) {
        return isOnItsWay(now, letterId)
                ? List.of(new LetterDelivered(letters.caseId(), letterId, channel, municipality, at))
                : List.of(); // told twice
    }

    static List<LetterEvent> refused(LettersState now, RecordRefusal c, String municipality) {
        if (!isOnItsWay(now, c.letterId())) {
            return List.of(); // told twice
        }
        int attempt = now.known(c.letterId()).attempts() + 1;
        boolean enough = c.outcome() == NotDelivered.REFUSED && attempt >= MOST_ATTEMPTS;
        return List.of(new LetterNotDelivered(
                c.letters().caseId(),
                c.letterId(),
                attempt,
                enough ? NotDelivered.GIVEN_UP : c.outcome(),
                c.code(),
                municipality,
                c.at()));
    }

    static List<LetterEvent> handOver(LettersState now, HandOverLetter c, String municipality) {
        SentLetter letter = now.letter(c.letterId());
        if (letter == null) {
            throw Refusal.notFound();
        }
        if (letter.stage() == SentLetter.Stage.DELIVERED) {
            throw Refusal.conflict("letter-delivered-already");
        }
        if (letter.stage() == SentLetter.Stage.REPLACED) {
            throw Refusal.conflict("letter-replaced");
        }
        if (c.channel() == DeliveryChannel.PAPER && c.protectedAddress()) {
            throw Refusal.againstRule("protected-address");
        }
        LocalDate today = Oslo.dateOf(c.at());
        if (c.deliveredOn().isAfter(today)) {
            throw Refusal.againstRule("delivery-in-future");
        }
        if (c.deliveredOn().isBefore(Oslo.dateOf(letter.madeAt()))) {
            throw Refusal.againstRule("delivery-before-letter");
        }
        Instant at = c.deliveredOn().equals(today) ? c.at() : Oslo.startOf(c.deliveredOn());
        return List.of(new LetterDelivered(c.letters().caseId(), c.letterId(), c.channel(), municipality, at));
    }
}
