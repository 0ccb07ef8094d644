package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A transition of a child was planned; {@code inTime} unless a clock towards the plan had run out before. */
@ContractType("no.barnekoordinator.coordination.TransitionPlanned.v1")
public record TransitionPlannedV1(
        UUID caseId, UUID transitionId, TransitionKind kind, boolean inTime, String municipality, Instant happenedAt)
        implements CaseContract {}
