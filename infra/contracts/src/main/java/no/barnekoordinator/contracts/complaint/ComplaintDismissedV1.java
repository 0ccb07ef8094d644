package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The municipality dismissed the complaint without treating its substance. */
@ContractType("no.barnekoordinator.complaint.ComplaintDismissed.v1")
public record ComplaintDismissedV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
