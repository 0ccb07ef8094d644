package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Somebody else told of a need, without the wish of the family. Nothing is appointed before the family wishes it. */
@ContractType("no.barnekoordinator.request.NeedNotified.v1")
public record NeedNotifiedV1(
        UUID caseId, UUID requestId, Channel channel, ApplicantKind notifier, String municipality, Instant happenedAt)
        implements CaseContract {}
