package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The one who was asked said yes; {@link CoordinatorAppointedV1} follows. */
@ContractType("no.barnekoordinator.coordination.AppointmentAccepted.v1")
public record AppointmentAcceptedV1(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements CaseContract {}
