package no.barnekoordinator.testing.faulty.reaction;

import no.barnekoordinator.testing.faulty.handling.event.Opened;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

@DisallowReplay
class OpenedPolicy {
    @EventHandler
    void on(Opened event) {}
}
