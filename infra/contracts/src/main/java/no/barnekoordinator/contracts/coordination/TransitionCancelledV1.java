package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A planned transition does not come about. */
@ContractType("no.barnekoordinator.coordination.TransitionCancelled.v1")
public record TransitionCancelledV1(
        UUID caseId, UUID transitionId, TransitionKind kind, String municipality, Instant happenedAt)
        implements CaseContract {}
