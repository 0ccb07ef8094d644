package no.barnekoordinator.contracts.clock;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * The duty fell away before its time ran out. {@code subject} is what it runs for: a request, a service or a complaint.
 */
@ContractType("no.barnekoordinator.clock.ClockCancelled.v1")
public record ClockCancelledV1(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, String municipality, Instant happenedAt)
        implements CaseContract {}
