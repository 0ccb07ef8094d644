package no.barnekoordinator.complaint.reaction;

import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import no.barnekoordinator.complaint.letter.Letters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What the municipality decides about a complaint goes out as a letter, and a copy of what it sends on. So does the
 * receipt for what was said or came on paper; whoever complains on the web has it before them.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenComplainantIsToldThenWriteLetter {

    private final Letters letters;

    WhenComplainantIsToldThenWriteLetter(Letters letters) {
        this.letters = letters;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        if (event.channel() != FilingChannel.ONLINE) {
            letters.write(event.complaintId(), LetterKind.RECEIPT, event.happenedAt());
        }
    }

    @EventHandler
    void on(DefectFound event) {
        letters.write(event.complaintId(), LetterKind.DEFECT_NOTICE, event.happenedAt());
    }

    @EventHandler
    void on(ComplaintReassessed event) {
        letters.write(event.complaintId(), LetterKind.REASSESSMENT, event.happenedAt());
    }

    @EventHandler
    void on(ComplaintDismissed event) {
        letters.write(event.complaintId(), LetterKind.DISMISSAL, event.happenedAt());
    }

    @EventHandler
    void on(ComplaintForwarded event) {
        letters.write(event.complaintId(), LetterKind.FORWARDING, event.happenedAt());
    }
}
