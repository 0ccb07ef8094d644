package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The family was told of a service, a right or an organisation. */
@ContractType("no.barnekoordinator.coordination.GuidanceGiven.v1")
public record GuidanceGivenV1(UUID caseId, GuidanceTopic topic, String municipality, Instant happenedAt)
        implements CaseContract {}
