package no.barnekoordinator.testing.faulty.intake;

import no.barnekoordinator.testing.faulty.handling.event.Opened;

class InwardIntake {
    Opened fact;
}
