package no.barnekoordinator.contracts.clock;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The duty was done in time. {@code subject} is what it runs for: a request, a service or a complaint. */
@ContractType("no.barnekoordinator.clock.ClockMet.v1")
public record ClockMetV1(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, String municipality, Instant happenedAt)
        implements CaseContract {}
