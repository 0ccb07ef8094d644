package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** Somebody who may, consented to information being shared with a service. */
@ContractType("no.barnekoordinator.coordination.ConsentGiven.v1")
public record ConsentGivenV1(
        UUID caseId,
        UUID consentId,
        ConsentCapacity capacity,
        ServiceKind service,
        List<InformationCategory> categories,
        ConsentForm form,
        @Nullable LocalDate validUntil,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
