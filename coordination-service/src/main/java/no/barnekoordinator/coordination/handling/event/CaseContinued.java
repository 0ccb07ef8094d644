package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A family that moved here goes on with the right it has: a case opened without a new request.
 *
 * @param continues the case in the municipality it came from
 * @param requestId the request that was granted there
 * @param fromMunicipality four digits
 * @param categories what came along by consent, beside who the family is
 * @param handedOverBy who coordinated there; null when nobody did
 * @param coordinatedBefore whether the family ever had a coordinator
 * @param municipality four digits
 * @param happenedAt when the family moved, UTC
 */
@EventName("coordination.CaseContinued")
public record CaseContinued(
        UUID caseId,
        UUID continues,
        UUID requestId,
        String fromMunicipality,
        List<InformationCategory> categories,
        @Nullable UUID handedOverBy,
        boolean coordinatedBefore,
        String municipality,
        Instant happenedAt)
        implements FamilyCaseEvent {}
