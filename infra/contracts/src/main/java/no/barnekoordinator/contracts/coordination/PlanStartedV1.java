package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * An individual plan was made for the first time.
 *
 * @param measures how many there are in it
 * @param revisedBy the last day it is to be revised, a date in Norway
 */
@ContractType("no.barnekoordinator.coordination.PlanStarted.v1")
public record PlanStartedV1(UUID caseId, int measures, LocalDate revisedBy, String municipality, Instant happenedAt)
        implements CaseContract {}
