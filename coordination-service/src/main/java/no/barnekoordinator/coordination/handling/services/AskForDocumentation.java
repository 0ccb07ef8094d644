package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a service wants documentation before it answers.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param dueOn the day it is to be sent by, in Norway; not behind
 */
public record AskForDocumentation(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        @Nullable String what,
        LocalDate dueOn,
        Instant at) {

    public AskForDocumentation {
        what = Required.longText("what", what);
        PossibleDates.mustNotBePast("dueOn", dueOn, Oslo.dateOf(at));
    }
}
