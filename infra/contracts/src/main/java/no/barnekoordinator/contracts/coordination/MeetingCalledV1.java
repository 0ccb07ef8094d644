package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A meeting about the family was called.
 *
 * @param startsAt UTC
 * @param invited how many
 */
@ContractType("no.barnekoordinator.coordination.MeetingCalled.v1")
public record MeetingCalledV1(
        UUID caseId, UUID meetingId, Instant startsAt, int invited, String municipality, Instant happenedAt)
        implements CaseContract {}
