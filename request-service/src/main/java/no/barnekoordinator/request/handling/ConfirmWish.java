package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Manner;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Record what somebody who may consent says about the wish.
 *
 * @param name of who said it; may be null
 */
public record ConfirmWish(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        ConsentCapacity capacity,
        boolean wishes,
        Manner manner,
        @Nullable String name,
        Instant confirmedAt) {}
