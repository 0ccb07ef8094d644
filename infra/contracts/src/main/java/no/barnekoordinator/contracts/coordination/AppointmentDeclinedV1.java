package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The one who was asked said no, or is asked no longer. */
@ContractType("no.barnekoordinator.coordination.AppointmentDeclined.v1")
public record AppointmentDeclinedV1(
        UUID caseId, UUID coordinatorId, DeclineReason reason, String municipality, Instant happenedAt)
        implements CaseContract {}
