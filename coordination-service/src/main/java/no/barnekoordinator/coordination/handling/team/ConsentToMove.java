package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who has to consents, for every child of the family, to its case going on in another municipality with these
 * categories of information. Refused when one of them may not, or is missing.
 *
 * @param plannedAs the planned move it is: whoever has said yes to that has consented. Null for another move than the
 *     one that is planned, and when none is; then nobody's yes from before counts
 * @param alsoBy the others who hold custody and consent too
 */
public record ConsentToMove(
        @TargetAggregateIdentifier TeamId team,
        @Nullable UUID plannedAs,
        UUID giverId,
        ConsentCapacity capacity,
        List<UUID> alsoBy,
        List<InformationCategory> categories,
        Instant at) {}
