package no.barnekoordinator.coordination.handling.meeting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.coordination.handling.RunningClocks;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import no.barnekoordinator.coordination.handling.event.MeetingCalled;
import no.barnekoordinator.coordination.handling.event.MeetingCancelled;
import no.barnekoordinator.coordination.handling.event.MeetingEvent;
import no.barnekoordinator.coordination.handling.event.MeetingHeld;
import no.barnekoordinator.coordination.handling.event.MeetingMoved;
import no.barnekoordinator.coordination.handling.event.MeetingTask;
import no.barnekoordinator.coordination.handling.event.MeetingTaskDone;
import no.barnekoordinator.coordination.handling.event.MeetingsClosed;
import no.barnekoordinator.coordination.handling.event.MeetingsReopened;
import no.barnekoordinator.coordination.handling.event.PreparationConfirmed;

/**
 * What the meetings of a family have come to. Immutable. A meeting that is over leaves nothing but its open tasks, so
 * that this stays small.
 *
 * @param meetings called, and neither held nor cancelled
 * @param tasks not yet done
 */
record MeetingsState(
        UUID caseId,
        String municipality,
        boolean closed,
        Map<UUID, MeetingState> meetings,
        Set<UUID> tasks,
        RunningClocks clocks) {

    static MeetingsState of(UUID caseId, String municipality) {
        return new MeetingsState(caseId, municipality, false, Map.of(), Set.of(), RunningClocks.NONE);
    }

    MeetingsState after(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> with(e.meetingId(), MeetingState.called(e.invited(), e.startsAt()));
            case MeetingMoved e -> change(e.meetingId(), meeting -> meeting.moved(e.startsAt(), e.sequence()));
            case MeetingCancelled e -> without(e.meetingId(), List.of());
            case PreparationConfirmed e -> change(e.meetingId(), meeting -> meeting.prepared(e.inviteeId()));
            case MeetingHeld e -> without(e.meetingId(), e.tasks());
            case MeetingTaskDone e -> done(e.taskId());
            case MeetingsClosed e -> new MeetingsState(caseId, municipality, true, meetings, tasks, clocks);
            case MeetingsReopened e -> new MeetingsState(caseId, municipality, false, meetings, tasks, clocks);
        };
    }

    MeetingsState after(ClockEvent event) {
        MeetingsState now = event instanceof ClockBreached ? change(event.subject(), MeetingState::missed) : this;
        return new MeetingsState(caseId, municipality, closed, now.meetings(), tasks, clocks.after(event));
    }

    MeetingsState after(DelayEvent event) {
        return change(event.subject(), meeting -> meeting.delayed(event instanceof CooperationDelayed));
    }

    private MeetingsState change(UUID meetingId, UnaryOperator<MeetingState> change) {
        MeetingState meeting = meetings.get(meetingId);
        return meeting == null ? this : with(meetingId, change.apply(meeting));
    }

    private MeetingsState with(UUID meetingId, MeetingState meeting) {
        Map<UUID, MeetingState> changed = new LinkedHashMap<>(meetings);
        changed.put(meetingId, meeting);
        return new MeetingsState(caseId, municipality, closed, changed, tasks, clocks);
    }

    private MeetingsState without(UUID meetingId, List<MeetingTask> decided) {
        Map<UUID, MeetingState> changed = new LinkedHashMap<>(meetings);
        changed.remove(meetingId);
        Set<UUID> more = new HashSet<>(tasks);
        decided.forEach(task -> more.add(task.taskId()));
        return new MeetingsState(caseId, municipality, closed, changed, more, clocks);
    }

    private MeetingsState done(UUID taskId) {
        Set<UUID> fewer = new HashSet<>(tasks);
        fewer.remove(taskId);
        return new MeetingsState(caseId, municipality, closed, meetings, fewer, clocks);
    }
}
