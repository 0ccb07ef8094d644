package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How the families reach the coordinator. Replaces what was written down before.
 *
 * @param phone null when not said, and after erasure
 * @param email null when not said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ContactRecorded")
public record ContactRecorded(
        UUID coordinatorId,
        @Personal @Nullable String phone,
        @Personal @Nullable String email,
        String municipality,
        Instant happenedAt)
        implements CoordinatorEvent {}
