package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Someone is the coordinator no longer, and nobody has come instead. */
@ContractType("no.barnekoordinator.coordination.AppointmentEnded.v1")
public record AppointmentEndedV1(
        UUID caseId, UUID coordinatorId, EndReason reason, String municipality, Instant happenedAt)
        implements CaseContract {}
