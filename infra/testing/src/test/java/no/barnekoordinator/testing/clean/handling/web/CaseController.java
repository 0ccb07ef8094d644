package no.barnekoordinator.testing.clean.handling.web;

import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.testing.clean.handling.OpenCase;
import no.barnekoordinator.testing.clean.overview.Overview;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CaseController {
    Commands commands;
    Overview overview;
    OpenCase command;
}
