package no.barnekoordinator.coordination.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for moves that are planned, and who has said yes to them. Says nothing about who may ask. */
public interface MovePlans {

    /** The move that is planned for a family; empty when none is, and when it has taken place. */
    Optional<MovePlan> of(UUID caseId);

    /** Who has said yes, the first first: to what is planned, or to the move that has taken place. */
    List<MoveYes> yesIn(UUID caseId);
}
