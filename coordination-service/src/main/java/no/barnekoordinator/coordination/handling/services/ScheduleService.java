package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Registers a welfare service that the family is to have.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param kind left out when a need was written down first, which says it
 * @param provider who delivers it, at most {@value Required#SHORT_TEXT} characters; may be left out
 * @param dueOn the last day it is in time, a date in Norway; may lie behind, for a service that is late already
 */
public record ScheduleService(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        @Nullable ServiceKind kind,
        @Nullable String provider,
        LocalDate dueOn,
        Instant at) {

    public ScheduleService {
        provider = Required.shortText("provider", provider);
        PossibleDates.mustBeNear("dueOn", dueOn, Oslo.dateOf(at));
    }
}
