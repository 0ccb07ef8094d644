package no.barnekoordinator.testing.clean.intake;

import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.testing.clean.handling.OpenCase;
import no.barnekoordinator.testing.clean.overview.Overview;

class RequestIntake {
    Commands commands;
    Overview overview;
    Contract contract;
    OpenCase command;
}
