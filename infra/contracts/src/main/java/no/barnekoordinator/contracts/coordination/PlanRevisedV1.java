package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * An individual plan was revised.
 *
 * @param version 2 for the first revision
 * @param measures how many there are in it
 * @param revisedBy the last day it is to be revised again, a date in Norway
 */
@ContractType("no.barnekoordinator.coordination.PlanRevised.v1")
public record PlanRevisedV1(
        UUID caseId, int version, int measures, LocalDate revisedBy, String municipality, Instant happenedAt)
        implements CaseContract {}
