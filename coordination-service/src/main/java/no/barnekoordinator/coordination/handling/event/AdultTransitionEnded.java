package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.platform.event.EventName;

/**
 * The right of one who turned 18 has gone over into what an adult has.
 *
 * @param gapDays days from the birthday without an ordinary coordinator that was not declined
 * @param last whether no other child of the family is under 18
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AdultTransitionEnded")
public record AdultTransitionEnded(
        UUID caseId,
        UUID transitionId,
        UUID childId,
        AdultOutcome outcome,
        int gapDays,
        boolean last,
        String municipality,
        Instant happenedAt)
        implements TransitionEvent {}
