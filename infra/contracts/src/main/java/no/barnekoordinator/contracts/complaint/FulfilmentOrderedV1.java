package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** The county governor named who is responsible, or a last day to do what is to be done, or both. */
@ContractType("no.barnekoordinator.complaint.FulfilmentOrdered.v1")
public record FulfilmentOrderedV1(
        UUID caseId,
        UUID complaintId,
        @Nullable ResponsibleParty responsible,
        @Nullable LocalDate fulfilBy,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
