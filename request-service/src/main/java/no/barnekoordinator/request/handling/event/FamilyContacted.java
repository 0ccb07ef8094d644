package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** A family somebody else had told about was contacted. */
@EventName("request.FamilyContacted")
public record FamilyContacted(
        UUID caseId, UUID requestId, ContactOutcome outcome, Manner manner, String municipality, Instant happenedAt)
        implements RequestEvent {}
