package no.barnekoordinator.testing.clean.overview.web;

import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.testing.clean.handling.OpenCase;
import no.barnekoordinator.testing.clean.overview.Overview;
import org.springframework.stereotype.Controller;

@Controller
class OverviewPage {
    Overview overview;
    OpenCase command;
    Commands commands;
}
