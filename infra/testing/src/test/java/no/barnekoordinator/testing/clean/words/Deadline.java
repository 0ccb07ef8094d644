package no.barnekoordinator.testing.clean.words;

import java.time.Clock;
import java.time.LocalDate;

public record Deadline(LocalDate last) {
    public static Deadline from(Clock clock) {
        return new Deadline(LocalDate.now(clock));
    }
}
