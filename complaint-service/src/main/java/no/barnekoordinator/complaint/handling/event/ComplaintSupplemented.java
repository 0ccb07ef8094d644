package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * More was said or sent in. {@code askId} is the question it answers, null for none; {@code suppliedBy} the opaque
 * subject of whoever entered it.
 */
@EventName("complaint.ComplaintSupplemented")
public record ComplaintSupplemented(
        UUID caseId,
        UUID complaintId,
        @Nullable UUID askId,
        String suppliedBy,
        @Personal @Nullable String words,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
