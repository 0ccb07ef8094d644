package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** A consent covers less than before, or a shorter time; {@code categories} is what it still covers. */
@ContractType("no.barnekoordinator.coordination.ConsentNarrowed.v1")
public record ConsentNarrowedV1(
        UUID caseId,
        UUID consentId,
        List<InformationCategory> categories,
        @Nullable LocalDate validUntil,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
