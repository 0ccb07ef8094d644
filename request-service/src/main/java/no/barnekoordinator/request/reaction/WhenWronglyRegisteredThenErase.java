package no.barnekoordinator.request.reaction;

import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.request.handling.event.RequestClosed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What should never have been registered, and must go by law, becomes unreadable; the facts and their number stay. */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenWronglyRegisteredThenErase {

    private final Sealer sealer;

    WhenWronglyRegisteredThenErase(Sealer sealer) {
        this.sealer = sealer;
    }

    @EventHandler
    void on(RequestClosed event) {
        if (event.erase()) {
            sealer.erase(event.caseId());
        }
    }
}
