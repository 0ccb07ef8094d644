package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** A complaint reached the municipality. */
@ContractType("no.barnekoordinator.complaint.ComplaintFiled.v1")
public record ComplaintFiledV1(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        @Nullable UUID requestId,
        boolean inTime,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
