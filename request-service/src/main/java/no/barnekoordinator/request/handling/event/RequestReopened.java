package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** A decided request is open again, because a complaint succeeded. */
@EventName("request.RequestReopened")
public record RequestReopened(UUID caseId, UUID requestId, UUID complaintId, String municipality, Instant happenedAt)
        implements RequestEvent {}
