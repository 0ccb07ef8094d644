package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** What is complained about takes effect although the complaint runs (forvaltningsloven § 42). */
@ContractType("no.barnekoordinator.complaint.DeferredEffectDenied.v1")
public record DeferredEffectDeniedV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
