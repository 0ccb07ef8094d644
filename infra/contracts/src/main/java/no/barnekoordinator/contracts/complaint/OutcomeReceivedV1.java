package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** The county governor decided. */
@ContractType("no.barnekoordinator.complaint.OutcomeReceived.v1")
public record OutcomeReceivedV1(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        @Nullable UUID requestId,
        ComplaintOutcome outcome,
        @Nullable LocalDate fulfilBy,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
