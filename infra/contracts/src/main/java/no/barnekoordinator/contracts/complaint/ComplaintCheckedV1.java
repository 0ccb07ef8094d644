package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Who complains, the signature, the authority and the time were checked; said anew each time a finding changes. */
@ContractType("no.barnekoordinator.complaint.ComplaintChecked.v1")
public record ComplaintCheckedV1(
        UUID caseId,
        UUID complaintId,
        CheckFinding standing,
        CheckFinding signature,
        CheckFinding authority,
        CheckFinding deadline,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
