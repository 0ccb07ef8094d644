package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Somebody joined the team around a family. */
@ContractType("no.barnekoordinator.coordination.TeamMemberJoined.v1")
public record TeamMemberJoinedV1(
        UUID caseId, UUID memberId, TeamRole role, ServiceKind kind, String municipality, Instant happenedAt)
        implements CaseContract {}
