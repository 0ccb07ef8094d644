package no.barnekoordinator.testing.faulty.overview.web;

import no.barnekoordinator.testing.faulty.reaction.Mover;

class MovingPage {
    Mover mover;
}
