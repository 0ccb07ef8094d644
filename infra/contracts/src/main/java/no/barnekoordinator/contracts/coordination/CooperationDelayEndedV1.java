package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Such a delay is over, {@code daysLate} calendar days after what was agreed. */
@ContractType("no.barnekoordinator.coordination.CooperationDelayEnded.v1")
public record CooperationDelayEndedV1(UUID caseId, UUID subject, DelayCause cause, DelayEnding ending, int daysLate, String municipality, Instant happenedAt) implements CaseContract {}
