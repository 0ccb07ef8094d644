package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Tell the family that the decision takes more time, why, and when to expect it (forvaltningsloven § 11 a). */
public record SendPreliminaryReply(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        LocalDate expectedOn,
        String reason,
        Instant sentAt) {
    public SendPreliminaryReply {
        Shape.text(reason, "reply-reason-missing");
        if (!expectedOn.isAfter(Oslo.dateOf(sentAt))) {
            throw Refusal.againstRule("expected-date-not-in-future");
        }
    }
}
