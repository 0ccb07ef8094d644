package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a coordinator took effect: the one who was asked has said yes. {@code replaced} is the one before,
 * when there was one. Appointments are counted by this fact, and those asked by {@link AppointmentProposedV1}.
 */
@ContractType("no.barnekoordinator.coordination.CoordinatorAppointed.v1")
public record CoordinatorAppointedV1(
        UUID caseId, UUID coordinatorId, @Nullable UUID replaced, String municipality, Instant happenedAt)
        implements CaseContract {}
