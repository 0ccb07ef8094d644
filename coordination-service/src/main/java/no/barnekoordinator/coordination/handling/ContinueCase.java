package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the case of a family that has moved here; the same move again changes nothing.
 *
 * @param continues the case it had before
 * @param requestId the request that was granted there
 * @param fromMunicipality four digits
 * @param categories what comes along by consent
 * @param handedOverBy who coordinated there; null when nobody did
 * @param coordinatedBefore whether the family ever had a coordinator: then it is without one from the move
 * @param municipality four digits
 * @param at when the family moved, UTC
 * @param appointmentDue the instant from which an appointment here is late, UTC
 */
public record ContinueCase(
        @TargetAggregateIdentifier CaseId caseId,
        UUID continues,
        UUID requestId,
        String fromMunicipality,
        List<InformationCategory> categories,
        @Nullable UUID handedOverBy,
        boolean coordinatedBefore,
        String municipality,
        Instant at,
        Instant appointmentDue) {}
