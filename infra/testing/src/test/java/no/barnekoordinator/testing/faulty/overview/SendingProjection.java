package no.barnekoordinator.testing.faulty.overview;

import no.barnekoordinator.platform.command.Commands;

class SendingProjection {
    Commands commands;
}
