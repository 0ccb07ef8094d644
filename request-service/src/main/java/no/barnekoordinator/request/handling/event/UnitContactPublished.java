package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * How families reach the coordinating unit, as it says itself. About an office and no person, so nothing is sealed.
 *
 * @param unitId the same for all that is said about the unit
 * @param webAddress begins with {@code https://}
 */
@EventName("request.UnitContactPublished")
public record UnitContactPublished(
        UUID unitId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String visitingAddress,
        @Nullable String postalAddress,
        @Nullable String openingHours,
        @Nullable String webAddress,
        String municipality,
        Instant happenedAt)
        implements UnitEvent {

    @Override
    public UUID subjectId() {
        return unitId;
    }
}
