package no.barnekoordinator.coordination.caseload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator in the register.
 *
 * @param municipality four digits
 * @param name null after erasure
 * @param subject the {@code sub} of the person's access token; null after erasure
 * @param capacity how many families there is room for
 * @param load how many open cases the coordinator is appointed to
 */
public record CoordinatorRow(
        UUID coordinatorId,
        String municipality,
        @Nullable String name,
        @Nullable String subject,
        int capacity,
        int load) {

    /** Whether there is room for one family more. */
    public boolean hasRoom() {
        return load < capacity;
    }
}
