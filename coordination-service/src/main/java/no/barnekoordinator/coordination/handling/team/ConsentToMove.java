package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Everyone who has to consents, for every child of the family, to its case going on in another municipality with these
 * categories of information. Refused when one of them may not, or is missing.
 *
 * @param alsoBy the others who hold custody and consent too
 */
public record ConsentToMove(
        @TargetAggregateIdentifier TeamId team,
        UUID giverId,
        ConsentCapacity capacity,
        List<UUID> alsoBy,
        List<InformationCategory> categories,
        Instant at) {}
