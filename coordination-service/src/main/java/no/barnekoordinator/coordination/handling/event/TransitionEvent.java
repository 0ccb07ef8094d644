package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about what the children of one family go over from and to. */
public sealed interface TransitionEvent extends CoordinationEvent, CaseEvent
        permits TransitionsOpened,
                TransitionsClosed,
                TransitionsReopened,
                ChildNoted,
                BirthDateCorrected,
                ChildReleased,
                AdulthoodApproached,
                TransitionReminded,
                TransitionPlanned,
                TransitionMoved,
                TransitionStepWritten,
                TransitionStepDone,
                TransitionCompleted,
                TransitionCancelled,
                OrdinaryCoordinatorOffered,
                OrdinaryCoordinatorAccepted,
                OrdinaryCoordinatorDeclined,
                AdultConsentRecorded,
                ParentsAccessEnded,
                AdultGapStarted,
                AdultTransitionEnded,
                AdulthoodUndone {}
