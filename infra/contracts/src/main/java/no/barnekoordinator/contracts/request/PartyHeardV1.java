package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The child, the youth or a parent was heard; what they said stays with the request service. */
@ContractType("no.barnekoordinator.request.PartyHeard.v1")
public record PartyHeardV1(
        UUID caseId, UUID requestId, HeardRole role, AgeBand ageBand, String municipality, Instant happenedAt)
        implements CaseContract {}
