package no.barnekoordinator.platform.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which class reads which stored name. One per service, made from its sealed event interfaces. */
public final class EventTypes {

    private final Map<String, Class<? extends DomainEvent>> byName;

    private EventTypes(Map<String, Class<? extends DomainEvent>> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * Collects every record permitted, at any depth, by the given sealed interfaces.
     *
     * @throws IllegalArgumentException when a record lacks {@link EventName}, or two share a name
     */
    public static EventTypes of(Collection<Class<? extends DomainEvent>> sealedRoots) {
        Map<String, Class<? extends DomainEvent>> found = new HashMap<>();
        sealedRoots.forEach(root -> collect(root, found));
        return new EventTypes(found);
    }

    private static void collect(Class<? extends DomainEvent> type, Map<String, Class<? extends DomainEvent>> found) {
        if (type.isRecord()) {
            Class<?> other = found.put(nameOf(type), type);
            if (other != null) {
                throw new IllegalArgumentException(type + " and " + other + " are stored under the same name");
            }
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted.asSubclass(DomainEvent.class), found);
            }
        } else {
            throw new IllegalArgumentException(type + " is neither a record nor sealed");
        }
    }

    /** The stored name of an event class. */
    public static String nameOf(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no @EventName");
        }
        return name.value();
    }

    /** The class that reads a stored name; empty for a name this version does not know. */
    public Optional<Class<? extends DomainEvent>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All names with their classes, in the order of the names. */
    public Map<String, Class<? extends DomainEvent>> all() {
        return new TreeMap<>(byName);
    }
}
