package no.barnekoordinator.platform.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who makes something happen, and why; follows a command into the metadata of its events.
 *
 * @param actorId the caller's subject, or {@code system:<service>}
 * @param actorRole role in which the caller acts, as in tokens; {@code system} for the service itself
 * @param onBehalfOf whom the actor acts for, when that is someone else
 * @param purpose the task at hand, as a code
 * @param correlationId shared by all that follows from one outside action
 * @param causationId id of the event or call this follows from directly
 */
public record Origin(
        String actorId,
        String actorRole,
        @Nullable String onBehalfOf,
        String purpose,
        String correlationId,
        @Nullable String causationId) {

    static final String ACTOR_ID = "actorId";
    static final String ACTOR_ROLE = "actorRole";
    static final String ON_BEHALF_OF = "onBehalfOf";
    static final String PURPOSE = "purpose";
    static final String CORRELATION_ID = "correlationId";
    static final String CAUSATION_ID = "causationId";

    /** The service acting by itself. */
    public static Origin system(String service, String purpose, String correlationId, @Nullable String causationId) {
        return new Origin("system:" + service, "system", null, purpose, correlationId, causationId);
    }

    /** Who made an event happen; empty when that was not kept. */
    public static Optional<String> actorIn(MetaData metaData) {
        return metaData.get(ACTOR_ID) instanceof String actor ? Optional.of(actor) : Optional.empty();
    }

    Map<String, Object> asMetaData() {
        Map<String, Object> entries = new HashMap<>();
        entries.put(ACTOR_ID, actorId);
        entries.put(ACTOR_ROLE, actorRole);
        entries.put(PURPOSE, purpose);
        entries.put(CORRELATION_ID, correlationId);
        if (onBehalfOf != null) {
            entries.put(ON_BEHALF_OF, onBehalfOf);
        }
        if (causationId != null) {
            entries.put(CAUSATION_ID, causationId);
        }
        return entries;
    }

    static String text(MetaData metaData, String key, String otherwise) {
        return metaData.get(key) instanceof String text ? text : otherwise;
    }
}
