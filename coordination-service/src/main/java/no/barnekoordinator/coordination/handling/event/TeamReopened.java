package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case is open again, and so is the team with the consents that still hold.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TeamReopened")
public record TeamReopened(UUID caseId, String municipality, Instant happenedAt) implements TeamEvent {}
