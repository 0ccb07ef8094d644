package no.barnekoordinator.testing.faulty.handling;

import no.barnekoordinator.complaint.WordOfAnotherService;

class Neighbourly {
    WordOfAnotherService word;
}
