package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** The complainant was asked for more. */
@EventName("complaint.MoreAsked")
public record MoreAsked(
        UUID caseId,
        UUID complaintId,
        UUID askId,
        @Personal @Nullable String question,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
