package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The complaint was withdrawn. */
@ContractType("no.barnekoordinator.complaint.ComplaintWithdrawn.v1")
public record ComplaintWithdrawnV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
