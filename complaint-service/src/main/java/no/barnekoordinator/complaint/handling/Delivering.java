package no.barnekoordinator.complaint.handling;

import java.util.List;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Letters, from made to delivered; and the case file, which is made once. */
final class Delivering {

    /** After so many refusals the municipality must see to the letter itself. */
    private static final int MOST_ATTEMPTS = 10;

    private Delivering() {}

    static List<ComplaintEvent> decide(ComplaintState now, RecordLetter c) {
        return now.letter(c.letterId()) != null
                ? List.of() // made and noted already
                : List.of(new LetterProduced(
                        now.caseId(),
                        now.complaintId(),
                        c.letterId(),
                        c.kind(),
                        c.language(),
                        c.sha256(),
                        c.bytes(),
                        now.municipality(),
                        c.producedAt()));
    }

    static boolean mayDeliver(ComplaintState now, MayDeliver c) {
        SentLetter letter = now.letter(c.letterId());
        return letter != null && !letter.done();
    }

    static List<ComplaintEvent> decide(ComplaintState now, RecordDelivery c, Timekeeping time) {
        SentLetter letter = now.letter(c.letterId());
        if (letter == null) {
            throw Refusal.notFound();
        }
        if (letter.done()) {
            return List.of(); // told twice
        }
        if (c.at().isAfter(time.now())) {
            throw Refusal.againstRule("delivery-in-future");
        }
        if (c.channel() == DeliveryChannel.PAPER && now.hasProtectedAddress()) {
            throw Refusal.againstRule("protected-address");
        }
        if (Oslo.dateOf(c.at()).isBefore(Oslo.dateOf(letter.producedAt()))) {
            throw Refusal.againstRule("delivery-before-letter");
        }
        int attempt = letter.attempts() + 1;
        boolean enough = c.outcome() == AttemptOutcome.REFUSED && attempt >= MOST_ATTEMPTS;
        return List.of(new DeliveryAttempted(
                now.caseId(),
                now.complaintId(),
                c.letterId(),
                attempt,
                enough ? AttemptOutcome.GIVEN_UP : c.outcome(),
                c.channel(),
                c.code(),
                now.municipality(),
                c.at()));
    }

    static List<ComplaintEvent> decide(ComplaintState now, RecordCaseFile c) {
        return now.isCaseFileMade()
                ? List.of() // made and noted already
                : List.of(new CaseFileProduced(
                        now.caseId(),
                        now.complaintId(),
                        c.documentId(),
                        c.sha256(),
                        c.bytes(),
                        c.dataId(),
                        c.dataSha256(),
                        c.dataBytes(),
                        now.municipality(),
                        c.producedAt()));
    }
}
