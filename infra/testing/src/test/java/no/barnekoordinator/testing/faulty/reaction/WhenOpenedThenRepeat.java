package no.barnekoordinator.testing.faulty.reaction;

import no.barnekoordinator.testing.faulty.handling.event.Opened;
import org.axonframework.eventhandling.EventHandler;

class WhenOpenedThenRepeat {
    @EventHandler
    void on(Opened event) {}
}
