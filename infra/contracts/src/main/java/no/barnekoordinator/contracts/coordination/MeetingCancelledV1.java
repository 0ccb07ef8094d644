package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A meeting that had been called is not held. */
@ContractType("no.barnekoordinator.coordination.MeetingCancelled.v1")
public record MeetingCancelledV1(UUID caseId, UUID meetingId, String municipality, Instant happenedAt)
        implements CaseContract {}
