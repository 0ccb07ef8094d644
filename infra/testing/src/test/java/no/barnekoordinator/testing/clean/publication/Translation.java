package no.barnekoordinator.testing.clean.publication;

import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.testing.clean.handling.event.CaseOpened;

class Translation {
    Contract contract;
    CaseOpened event;
}
