package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Tell the family that the decision takes more time, and when to expect it (forvaltningsloven § 11 a). */
public record SendPreliminaryReply(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        LocalDate expectedOn,
        Instant sentAt) {}
