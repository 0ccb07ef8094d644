package no.barnekoordinator.testing.faulty.reaction;

import no.barnekoordinator.testing.faulty.overview.Overview;

class WhenOpenedThenLook {
    Overview overview;
}
