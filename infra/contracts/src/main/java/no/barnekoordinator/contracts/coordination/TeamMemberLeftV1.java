package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Somebody left the team around a family. */
@ContractType("no.barnekoordinator.coordination.TeamMemberLeft.v1")
public record TeamMemberLeftV1(UUID caseId, UUID memberId, String municipality, Instant happenedAt)
        implements CaseContract {}
