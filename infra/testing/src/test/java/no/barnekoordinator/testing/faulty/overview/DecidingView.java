package no.barnekoordinator.testing.faulty.overview;

import no.barnekoordinator.testing.faulty.handling.OpenCase;

class DecidingView {
    OpenCase command;
}
