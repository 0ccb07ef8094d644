package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A consent covers nothing any more.
 *
 * @param by who withdrew it
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ConsentWithdrawn")
public record ConsentWithdrawn(UUID caseId, UUID consentId, UUID by, String municipality, Instant happenedAt)
        implements TeamEvent {}
