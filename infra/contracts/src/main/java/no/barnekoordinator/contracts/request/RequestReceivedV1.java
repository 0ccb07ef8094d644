package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A family asked, or someone asked for it with its wish; the statutory clock runs from {@code happenedAt}, the first
 * contact.
 */
@ContractType("no.barnekoordinator.request.RequestReceived.v1")
public record RequestReceivedV1(
        UUID caseId,
        UUID requestId,
        Channel channel,
        ApplicantKind applicant,
        int children,
        boolean expecting,
        boolean interpreter,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
