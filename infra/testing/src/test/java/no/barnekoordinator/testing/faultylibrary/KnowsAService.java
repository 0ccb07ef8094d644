package no.barnekoordinator.testing.faultylibrary;

import no.barnekoordinator.complaint.WordOfAnotherService;

class KnowsAService {
    WordOfAnotherService word;
}
