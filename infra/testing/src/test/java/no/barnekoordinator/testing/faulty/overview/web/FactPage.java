package no.barnekoordinator.testing.faulty.overview.web;

import no.barnekoordinator.testing.faulty.handling.event.Opened;

class FactPage {
    Opened fact;
}
