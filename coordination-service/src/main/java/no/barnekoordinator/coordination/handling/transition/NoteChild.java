package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a child of the family, or when it was born. The same again changes nothing. When the case has ended, only a
 * birth date that was wrong is put right.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param bornOn a date in Norway; null when it is not known, as before birth
 */
public record NoteChild(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID childId,
        @Nullable LocalDate bornOn,
        Instant at) {

    /** Nobody who is older has had the right in this system. */
    private static final int OLDEST = 25;

    public NoteChild {
        LocalDate today = Oslo.dateOf(at);
        if (bornOn != null && (bornOn.isAfter(today) || bornOn.isBefore(today.minusYears(OLDEST)))) {
            throw Refusal.againstRule("child-birth-date");
        }
    }
}
