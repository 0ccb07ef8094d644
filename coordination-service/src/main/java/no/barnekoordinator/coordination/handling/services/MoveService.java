package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Moves the agreed date of a service.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param dueOn the new date, in Norway; not behind
 */
public record MoveService(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        LocalDate dueOn,
        MovedBy movedBy,
        Instant at) {

    public MoveService {
        PossibleDates.mustNotBePast("dueOn", dueOn, Oslo.dateOf(at));
    }
}
