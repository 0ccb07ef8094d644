package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** It was noted how far a measure of the plan has come. */
@ContractType("no.barnekoordinator.coordination.MeasureProgressed.v1")
public record MeasureProgressedV1(
        UUID caseId, UUID measureId, MeasureProgress progress, String municipality, Instant happenedAt)
        implements CaseContract {}
