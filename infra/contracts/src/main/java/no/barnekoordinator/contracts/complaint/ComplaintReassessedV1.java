package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** The municipality looked at its decision again. */
@ContractType("no.barnekoordinator.complaint.ComplaintReassessed.v1")
public record ComplaintReassessedV1(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        @Nullable UUID requestId,
        ReassessmentResult result,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
