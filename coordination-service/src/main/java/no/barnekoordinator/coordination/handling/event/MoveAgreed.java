package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody says yes to a move that is planned. What moves the case is {@link MoveConsented}: until then a yes can be
 * taken back.
 *
 * @param memberId of the family, or the child welfare service's contact in the team
 * @param byThemselves whether they said so under their own login; otherwise somebody wrote down what they said
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MoveAgreed")
public record MoveAgreed(
        UUID caseId,
        UUID moveId,
        UUID memberId,
        ConsentCapacity capacity,
        boolean byThemselves,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
