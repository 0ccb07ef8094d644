package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A meeting was moved.
 *
 * @param startsAt the new time, UTC
 */
@ContractType("no.barnekoordinator.coordination.MeetingMoved.v1")
public record MeetingMovedV1(UUID caseId, UUID meetingId, Instant startsAt, String municipality, Instant happenedAt)
        implements CaseContract {}
