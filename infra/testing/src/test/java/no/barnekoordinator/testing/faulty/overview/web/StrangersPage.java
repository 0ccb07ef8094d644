package no.barnekoordinator.testing.faulty.overview.web;

import no.barnekoordinator.testing.faulty.history.History;

class StrangersPage {
    History history;
}
