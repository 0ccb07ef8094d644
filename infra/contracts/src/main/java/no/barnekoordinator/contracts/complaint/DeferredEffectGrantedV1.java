package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** What is complained about does not take effect while the complaint runs (forvaltningsloven § 42). */
@ContractType("no.barnekoordinator.complaint.DeferredEffectGranted.v1")
public record DeferredEffectGrantedV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
