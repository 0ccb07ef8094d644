package no.barnekoordinator.testing.faultylibrary;

import no.barnekoordinator.contracts.clock.ClockKind;

class KnowsADomainNoun {
    ClockKind clock;
}
