package no.barnekoordinator.contracts.clock;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A clock started; {@code due} is the instant it is broken, exclusive. {@code subject} is what it runs for: a request,
 * a service or a complaint.
 */
@ContractType("no.barnekoordinator.clock.ClockStarted.v1")
public record ClockStartedV1(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, Instant due, String municipality, Instant happenedAt)
        implements CaseContract {}
