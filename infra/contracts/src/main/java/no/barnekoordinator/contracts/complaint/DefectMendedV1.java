package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** What was lacking has come. */
@ContractType("no.barnekoordinator.complaint.DefectMended.v1")
public record DefectMendedV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
