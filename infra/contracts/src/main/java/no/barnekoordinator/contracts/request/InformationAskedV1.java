package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The family or a service was asked for information. No clock is suspended by it. */
@ContractType("no.barnekoordinator.request.InformationAsked.v1")
public record InformationAskedV1(
        UUID caseId, UUID requestId, UUID askId, InformationSource source, String municipality, Instant happenedAt)
        implements CaseContract {}
