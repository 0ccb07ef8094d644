package no.barnekoordinator.coordination.handling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;

/** The clocks that run in one part of a case, in the order they started: at most one of each kind for each subject. */
public record RunningClocks(Map<Key, RunningClock> running) {

    /** No clock runs. */
    public static final RunningClocks NONE = new RunningClocks(Map.of());

    /** One clock: its kind, and what it runs for. */
    public record Key(UUID subject, ClockKind kind) {}

    public RunningClocks after(ClockEvent event) {
        Map<Key, RunningClock> changed = new LinkedHashMap<>(running);
        Key key = new Key(event.subject(), event.clock());
        changed.remove(key);
        if (event instanceof ClockStarted started) {
            changed.put(key, RunningClock.of(started));
        }
        return new RunningClocks(changed);
    }

    public Optional<RunningClock> find(UUID subject, ClockKind kind) {
        return Optional.ofNullable(running.get(new Key(subject, kind)));
    }

    public Collection<RunningClock> all() {
        return running.values();
    }
}
