package no.barnekoordinator.coordination.publication;

import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.OrdinaryCoordinatorAcceptedV1;
import no.barnekoordinator.contracts.coordination.OrdinaryCoordinatorDeclinedV1;
import no.barnekoordinator.contracts.coordination.OrdinaryCoordinatorOfferedV1;
import no.barnekoordinator.contracts.coordination.TransitionCancelledV1;
import no.barnekoordinator.contracts.coordination.TransitionCompletedV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.coordination.handling.event.AdultConsentRecorded;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.AdulthoodUndone;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorAccepted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorDeclined;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorOffered;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionCancelled;
import no.barnekoordinator.coordination.handling.event.TransitionCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionEvent;
import no.barnekoordinator.coordination.handling.event.TransitionMoved;
import no.barnekoordinator.coordination.handling.event.TransitionPlanned;
import no.barnekoordinator.coordination.handling.event.TransitionReminded;
import no.barnekoordinator.coordination.handling.event.TransitionStepDone;
import no.barnekoordinator.coordination.handling.event.TransitionStepWritten;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsOpened;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;
import org.jspecify.annotations.Nullable;

/** What is told of transitions: that they are planned and how they ended, and never on which day. */
final class TransitionContracts {

    private TransitionContracts() {}

    static @Nullable Contract of(TransitionEvent event) {
        return switch (event) {
            // They say no more than the case that opened, closed or reopened has said.
            case TransitionsOpened e -> null;
            case TransitionsClosed e -> null;
            case TransitionsReopened e -> null;
            // Who the children are, when they were born, and what is done day by day stays here. That the plan for
            // turning 18 is asked for is told by its clock.
            case ChildNoted e -> null;
            case BirthDateCorrected e -> null;
            case ChildReleased e -> null;
            case AdulthoodApproached e -> null;
            case TransitionReminded e -> null;
            case TransitionMoved e -> null;
            case TransitionStepWritten e -> null;
            case TransitionStepDone e -> null;
            case AdultConsentRecorded e -> null;
            case ParentsAccessEnded e -> null;
            case AdultGapStarted e -> null;
            case TransitionPlanned e ->
                new TransitionPlannedV1(
                        e.caseId(), e.transitionId(), e.kind(), e.inTime(), e.municipality(), e.happenedAt());
            case TransitionCompleted e ->
                new TransitionCompletedV1(e.caseId(), e.transitionId(), e.kind(), e.municipality(), e.happenedAt());
            case TransitionCancelled e ->
                new TransitionCancelledV1(e.caseId(), e.transitionId(), e.kind(), e.municipality(), e.happenedAt());
            case OrdinaryCoordinatorOffered e ->
                new OrdinaryCoordinatorOfferedV1(e.caseId(), e.transitionId(), e.municipality(), e.happenedAt());
            case OrdinaryCoordinatorAccepted e ->
                new OrdinaryCoordinatorAcceptedV1(e.caseId(), e.transitionId(), e.municipality(), e.happenedAt());
            case OrdinaryCoordinatorDeclined e ->
                new OrdinaryCoordinatorDeclinedV1(e.caseId(), e.transitionId(), e.municipality(), e.happenedAt());
            case AdultTransitionEnded e ->
                new AdultTransitionEndedV1(
                        e.caseId(), e.transitionId(), e.outcome(), e.gapDays(), e.municipality(), e.happenedAt());
            case AdulthoodUndone e ->
                new AdulthoodUndoneV1(e.caseId(), e.transitionId(), e.near(), e.municipality(), e.happenedAt());
        };
    }
}
