package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says yes to a move that is planned, before it takes place; the same again changes nothing. Refused when it is not
 * theirs to say, and when something else is planned by now.
 *
 * @param byThemselves whether they say so under their own login; otherwise somebody writes down what they have said
 */
public record AgreeToMove(
        @TargetAggregateIdentifier TeamId team,
        UUID moveId,
        UUID memberId,
        ConsentCapacity capacity,
        boolean byThemselves,
        Instant at) {}
