package no.barnekoordinator.testing.faulty.publication;

import no.barnekoordinator.testing.faulty.handling.OpenCase;

class DecidingTranslation {
    OpenCase command;
}
