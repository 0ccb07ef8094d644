package no.barnekoordinator.coordination.handling.register;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CapacityChanged;
import no.barnekoordinator.coordination.handling.event.CoordinatorEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.coordination.handling.event.MandateIssued;
import no.barnekoordinator.coordination.handling.event.QualificationsRecorded;
import no.barnekoordinator.coordination.handling.event.TrainingCompleted;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator's place in the register has come to. Immutable; knows neither name nor person.
 *
 * @param leaveSince first day of the leave that runs; null when the coordinator is at work
 */
record RegisterState(
        UUID coordinatorId,
        String municipality,
        int capacity,
        @Nullable LocalDate leaveSince) {

    /** Before anyone is registered. */
    static final RegisterState NOTHING = new RegisterState(new UUID(0, 0), "", 0, null);

    RegisterState after(CoordinatorEvent event) {
        return switch (event) {
            case CoordinatorRegistered e -> new RegisterState(e.coordinatorId(), e.municipality(), e.capacity(), null);
            case CapacityChanged e -> new RegisterState(coordinatorId, municipality, e.capacity(), leaveSince);
            case QualificationsRecorded e -> this;
            case TrainingCompleted e -> this;
            case MandateIssued e -> this;
            case LeaveStarted e -> new RegisterState(coordinatorId, municipality, capacity, e.since());
            case LeaveEnded e -> new RegisterState(coordinatorId, municipality, capacity, null);
        };
    }
}
