package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A family case opened without a new request, for a family that moved here and has the right already. {@code continues}
 * is the case it had where it came from.
 */
@ContractType("no.barnekoordinator.coordination.CaseContinued.v1")
public record CaseContinuedV1(
        UUID caseId,
        UUID continues,
        String fromMunicipality,
        List<InformationCategory> categories,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
