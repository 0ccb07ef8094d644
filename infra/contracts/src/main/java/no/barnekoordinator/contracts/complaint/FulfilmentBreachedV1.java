package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The day the county governor set went by, and what was to be done was not done. */
@ContractType("no.barnekoordinator.complaint.FulfilmentBreached.v1")
public record FulfilmentBreachedV1(
        UUID caseId, UUID complaintId, LocalDate fulfilBy, String municipality, Instant happenedAt)
        implements CaseContract {}
