package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** What was registered wrongly is put right: these are the request as it should have been registered. */
@ContractType("no.barnekoordinator.request.RequestCorrected.v1")
public record RequestCorrectedV1(
        UUID caseId,
        UUID requestId,
        Channel channel,
        ApplicantKind applicant,
        int children,
        boolean expecting,
        boolean interpreter,
        Instant firstContactAt,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
