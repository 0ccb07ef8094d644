package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody consented to the case going on in another municipality. Stated for each of them when it moves: everyone who
 * holds custody has to.
 *
 * @param memberId of the family, or the child welfare service's contact in the team
 * @param categories what goes along beside who the family is
 * @param municipality the one it moves from, four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MoveConsented")
public record MoveConsented(
        UUID caseId, UUID memberId, List<InformationCategory> categories, String municipality, Instant happenedAt)
        implements TeamEvent {}
