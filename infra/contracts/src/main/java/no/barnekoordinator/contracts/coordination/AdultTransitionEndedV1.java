package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * The right of one who turned 18 has gone over into what an adult has. {@code gapDays} counts the days after the
 * birthday without an ordinary coordinator that was not declined.
 */
@ContractType("no.barnekoordinator.coordination.AdultTransitionEnded.v1")
public record AdultTransitionEndedV1(
        UUID caseId, UUID transitionId, AdultOutcome outcome, int gapDays, String municipality, Instant happenedAt)
        implements CaseContract {}
