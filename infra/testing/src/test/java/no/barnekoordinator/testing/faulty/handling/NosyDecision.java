package no.barnekoordinator.testing.faulty.handling;

import no.barnekoordinator.testing.faulty.overview.Overview;

class NosyDecision {
    Overview overview;
}
