package no.barnekoordinator.coordination.publication;

import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.coordination.MeetingCalledV1;
import no.barnekoordinator.contracts.coordination.MeetingCancelledV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.MeetingMovedV1;
import no.barnekoordinator.coordination.handling.event.MeetingCalled;
import no.barnekoordinator.coordination.handling.event.MeetingCancelled;
import no.barnekoordinator.coordination.handling.event.MeetingEvent;
import no.barnekoordinator.coordination.handling.event.MeetingHeld;
import no.barnekoordinator.coordination.handling.event.MeetingMoved;
import no.barnekoordinator.coordination.handling.event.MeetingTaskDone;
import no.barnekoordinator.coordination.handling.event.MeetingsClosed;
import no.barnekoordinator.coordination.handling.event.MeetingsReopened;
import no.barnekoordinator.coordination.handling.event.PreparationConfirmed;
import org.jspecify.annotations.Nullable;

/** What is told of meetings: that they were held, by whom they were chaired and how many came. Never who, or what. */
final class MeetingTranslation {

    private MeetingTranslation() {}

    static @Nullable Contract contractOf(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e ->
                new MeetingCalledV1(
                        e.caseId(), e.meetingId(), e.startsAt(), e.invited().size(), e.municipality(), e.happenedAt());
            case MeetingMoved e ->
                new MeetingMovedV1(e.caseId(), e.meetingId(), e.startsAt(), e.municipality(), e.happenedAt());
            case MeetingCancelled e ->
                new MeetingCancelledV1(e.caseId(), e.meetingId(), e.municipality(), e.happenedAt());
            case MeetingHeld e ->
                new MeetingHeldV1(
                        e.caseId(),
                        e.meetingId(),
                        e.chairedByCoordinator(),
                        e.invited(),
                        e.attended().size(),
                        e.tasks().size(),
                        e.municipality(),
                        e.happenedAt());
            // Of the work within a case, nobody else is told.
            case PreparationConfirmed e -> null;
            case MeetingTaskDone e -> null;
            case MeetingsClosed e -> null;
            case MeetingsReopened e -> null;
        };
    }
}
