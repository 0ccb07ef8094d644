package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** What the complaint led to has been done. */
@ContractType("no.barnekoordinator.complaint.OutcomeCarriedOut.v1")
public record OutcomeCarriedOutV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
