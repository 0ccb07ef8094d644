package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A birth date was wrong: what was said of this transition to adult life as late or ended does not hold. {@code near}
 * when the 18th birthday is within a year all the same, and what was planned and offered stands.
 */
@ContractType("no.barnekoordinator.coordination.AdulthoodUndone.v1")
public record AdulthoodUndoneV1(UUID caseId, UUID transitionId, boolean near, String municipality, Instant happenedAt)
        implements CaseContract {}
