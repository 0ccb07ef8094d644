package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The complaint was sent to the county governor with the municipality's statement. */
@ContractType("no.barnekoordinator.complaint.ComplaintForwarded.v1")
public record ComplaintForwardedV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
