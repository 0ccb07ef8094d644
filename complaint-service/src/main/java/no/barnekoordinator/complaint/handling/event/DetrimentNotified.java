package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The county governor told the complainant that it may decide to the complainant's detriment (forvaltningsloven § 34).
 */
@EventName("complaint.DetrimentNotified")
public record DetrimentNotified(
        UUID caseId,
        UUID complaintId,
        String ruleId,
        @Personal @Nullable String reason,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
