package no.barnekoordinator.testing.clean;

import no.barnekoordinator.testing.clean.overview.Overview;

public final class CleanApplication {
    Overview overview;
}
