package no.barnekoordinator.coordination.handling.transition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The one transition every child has: which id it goes by is given by the child. */
final class AdultTransition {

    private AdultTransition() {}

    static UUID of(UUID childId) {
        return UUID.nameUUIDFromBytes(("turning-18/" + childId).getBytes(StandardCharsets.UTF_8));
    }
}
