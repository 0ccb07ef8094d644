package no.barnekoordinator.contracts.clock;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * The time ran out before the duty was done. Stated once per clock. {@code subject} is what it runs for: a request, a
 * service or a complaint.
 */
@ContractType("no.barnekoordinator.clock.ClockBreached.v1")
public record ClockBreachedV1(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, Instant due, String municipality, Instant happenedAt)
        implements CaseContract {}
