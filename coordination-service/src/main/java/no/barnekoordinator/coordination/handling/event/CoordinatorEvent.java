package no.barnekoordinator.coordination.handling.event;

import java.util.UUID;

/** A fact about one coordinator in the register. */
public sealed interface CoordinatorEvent extends CoordinationEvent
        permits CoordinatorRegistered,
                CapacityChanged,
                QualificationsRecorded,
                ContactRecorded,
                TrainingCompleted,
                MandateIssued,
                LeaveStarted,
                LeaveEnded,
                FamilyTakenOn,
                FamilyGivenUp {

    UUID coordinatorId();

    @Override
    default UUID subjectId() {
        return coordinatorId();
    }
}
