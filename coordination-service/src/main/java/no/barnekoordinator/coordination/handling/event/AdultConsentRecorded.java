package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The young adult was asked anew what may be shared, and by itself said yes or no.
 *
 * @param consents whether information may be shared with those who take over
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AdultConsentRecorded")
public record AdultConsentRecorded(
        UUID caseId, UUID transitionId, UUID childId, boolean consents, String municipality, Instant happenedAt)
        implements TransitionEvent {}
