package no.barnekoordinator.testing.faulty.publication;

import no.barnekoordinator.testing.faulty.overview.Overview;

class LookingTranslation {
    Overview overview;
}
