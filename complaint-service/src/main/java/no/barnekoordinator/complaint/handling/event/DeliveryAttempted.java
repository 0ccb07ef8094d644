package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A letter was handed to the post service. {@code attempt} is counted from 1; {@code code} is what the service
 * answered.
 */
@EventName("complaint.DeliveryAttempted")
public record DeliveryAttempted(
        UUID caseId,
        UUID complaintId,
        UUID letterId,
        int attempt,
        AttemptOutcome outcome,
        @Nullable DeliveryChannel channel,
        @Nullable String code,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
