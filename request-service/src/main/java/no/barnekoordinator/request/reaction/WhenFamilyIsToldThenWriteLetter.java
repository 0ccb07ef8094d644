package no.barnekoordinator.request.reaction;

import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.letter.Letters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A decision and a preliminary reply go out as letters. So does the confirmation of a wish that was said or written to
 * the unit; whoever asks on the web has the receipt before them.
 */
@Component
@ProcessingGroup("letters")
@DisallowReplay
class WhenFamilyIsToldThenWriteLetter {

    private final Letters letters;

    WhenFamilyIsToldThenWriteLetter(Letters letters) {
        this.letters = letters;
    }

    @EventHandler
    void on(RequestReceived event) {
        if (event.channel() != Channel.ONLINE) {
            letters.write(event.requestId(), LetterKind.RECEIPT, event.happenedAt());
        }
    }

    @EventHandler
    void on(PreliminaryReplySent event) {
        letters.write(event.requestId(), LetterKind.PRELIMINARY_REPLY, event.happenedAt());
    }

    @EventHandler
    void on(RequestGranted event) {
        letters.write(event.requestId(), LetterKind.DECISION, event.happenedAt());
    }

    @EventHandler
    void on(RequestRefused event) {
        letters.write(event.requestId(), LetterKind.DECISION, event.happenedAt());
    }
}
