package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a need, before anyone knows which service will meet it.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param seenOn a date in Norway, not ahead
 * @param dueOn the day by which a service is to be promised; not before the need was seen
 */
public record SeeNeed(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        ServiceKind kind,
        @Nullable String need,
        LocalDate seenOn,
        LocalDate dueOn,
        Instant at) {

    public SeeNeed {
        need = Required.longText("need", need);
        PossibleDates.mustHaveBeen("seenOn", seenOn, Oslo.dateOf(at));
        PossibleDates.mustBeNear("dueOn", dueOn, Oslo.dateOf(at));
        if (dueOn.isBefore(seenOn)) {
            throw Refusal.againstRule("due-before-need", "dueOn");
        }
    }
}
