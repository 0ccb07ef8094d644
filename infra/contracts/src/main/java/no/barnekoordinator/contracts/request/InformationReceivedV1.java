package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** What was asked for came. */
@ContractType("no.barnekoordinator.request.InformationReceived.v1")
public record InformationReceivedV1(
        UUID caseId, UUID requestId, UUID askId, InformationSource source, String municipality, Instant happenedAt)
        implements CaseContract {}
