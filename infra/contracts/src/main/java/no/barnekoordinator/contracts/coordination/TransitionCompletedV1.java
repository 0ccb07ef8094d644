package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A transition of a child other than to adult life is behind it. */
@ContractType("no.barnekoordinator.coordination.TransitionCompleted.v1")
public record TransitionCompletedV1(
        UUID caseId, UUID transitionId, TransitionKind kind, String municipality, Instant happenedAt)
        implements CaseContract {}
