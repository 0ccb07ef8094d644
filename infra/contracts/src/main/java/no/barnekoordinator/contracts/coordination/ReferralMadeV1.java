package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The family was put in contact with, or referred to, somebody. */
@ContractType("no.barnekoordinator.coordination.ReferralMade.v1")
public record ReferralMadeV1(UUID caseId, GuidanceTopic topic, String municipality, Instant happenedAt)
        implements CaseContract {}
