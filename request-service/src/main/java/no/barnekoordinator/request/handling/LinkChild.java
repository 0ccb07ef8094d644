package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * A child that was expected is born.
 *
 * @param child its number, from 1
 * @param nationalIdentityNumber eleven digits, already checked; null when it has none yet
 */
public record LinkChild(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        int child,
        @Nullable String name,
        LocalDate birthDate,
        @Nullable String nationalIdentityNumber,
        Instant linkedAt) {
    public LinkChild {
        if (birthDate.isAfter(Oslo.dateOf(linkedAt))) {
            throw Refusal.againstRule("birth-date-in-future");
        }
    }
}
