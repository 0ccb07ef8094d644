package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * Someone was asked to be the coordinator of a family, in place of {@code replaces} when somebody is. Not yet an
 * appointment: that is {@link CoordinatorAppointedV1}.
 */
@ContractType("no.barnekoordinator.coordination.AppointmentProposed.v1")
public record AppointmentProposedV1(
        UUID caseId,
        UUID coordinatorId,
        @Nullable UUID replaces,
        FamilySay familySay,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
