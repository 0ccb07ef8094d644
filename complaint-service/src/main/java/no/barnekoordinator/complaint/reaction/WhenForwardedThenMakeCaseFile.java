package no.barnekoordinator.complaint.reaction;

import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.letter.Letters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The county governor gets the case file as it was when the complaint was sent. */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenForwardedThenMakeCaseFile {

    private final Letters letters;

    WhenForwardedThenMakeCaseFile(Letters letters) {
        this.letters = letters;
    }

    @EventHandler
    void on(ComplaintForwarded event) {
        letters.writeCaseFile(event.complaintId(), event.happenedAt());
    }
}
