package no.barnekoordinator.testing.faultylibrary;

import java.time.Instant;

class Impatience {
    Instant now() {
        return Instant.now();
    }
}
