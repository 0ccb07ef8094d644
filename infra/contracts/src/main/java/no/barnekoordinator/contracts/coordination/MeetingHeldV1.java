package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A meeting was held.
 *
 * @param chairedByCoordinator whether the child coordinator chaired it
 * @param invited how many were invited
 * @param attended how many of them came
 * @param tasks how many decisions became tasks
 */
@ContractType("no.barnekoordinator.coordination.MeetingHeld.v1")
public record MeetingHeldV1(
        UUID caseId,
        UUID meetingId,
        boolean chairedByCoordinator,
        int invited,
        int attended,
        int tasks,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
