package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A child coordinator was entered in the municipality's register.
 *
 * @param name as it is shown to the unit and the family; null after erasure
 * @param subject the {@code sub} of the person's access token; null after erasure
 * @param capacity how many families there is room for
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CoordinatorRegistered")
public record CoordinatorRegistered(
        UUID coordinatorId,
        @Personal @Nullable String name,
        @Personal @Nullable String subject,
        int capacity,
        String municipality,
        Instant happenedAt)
        implements CoordinatorEvent {}
