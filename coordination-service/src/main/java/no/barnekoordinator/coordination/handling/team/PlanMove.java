package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.MoveCase;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down where a family says it will move, so that everyone who has to can be asked. Whatever was planned before
 * is given up, and what anybody has said of it with it: a yes is to the move it was said to.
 *
 * @param toMunicipality four digits, of a municipality that there is
 * @param hidden whether nobody is to be shown where the family goes
 * @param categories what is to go along beside who the family is; none for nothing more
 */
public record PlanMove(
        @TargetAggregateIdentifier TeamId team,
        UUID moveId,
        String toMunicipality,
        boolean hidden,
        List<InformationCategory> categories,
        Instant at) {

    public PlanMove {
        categories = MoveCase.carried(categories);
    }
}
