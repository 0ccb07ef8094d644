package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A case opened, and a team can gather around the family.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TeamOpened")
public record TeamOpened(UUID caseId, String municipality, Instant happenedAt) implements TeamEvent {}
