package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The municipality dismissed the complaint without treating its substance.
 *
 * @param reason why, in the handler's words
 * @param cause the same, as a code
 */
@EventName(value = "complaint.ComplaintDismissed", revision = 2)
public record ComplaintDismissed(
        UUID caseId,
        UUID complaintId,
        @Personal @Nullable String reason,
        DismissalCause cause,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
