package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A move that was planned does not take place as it was planned: nobody's yes to it counts any more.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MoveCalledOff")
public record MoveCalledOff(UUID caseId, UUID moveId, String municipality, Instant happenedAt) implements TeamEvent {}
