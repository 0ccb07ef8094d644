package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.event.MeetingMinutes;
import no.barnekoordinator.coordination.handling.event.MeetingTask;
import no.barnekoordinator.coordination.handling.event.TaskWords;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down that a meeting was held, and what it decided.
 *
 * @param heldOn a date in Norway, not ahead
 * @param chairedByCoordinator whether the child coordinator chaired it
 * @param attended who came, of those invited
 * @param tasks each with an owner, and not due before the meeting
 */
public record HoldMeeting(
        @TargetAggregateIdentifier MeetingsId meetings,
        UUID meetingId,
        LocalDate heldOn,
        boolean chairedByCoordinator,
        Set<UUID> attended,
        List<MeetingTask> tasks,
        MeetingMinutes minutes,
        Instant at) {

    /** More than this is several meetings. */
    public static final int MOST_TASKS = 60;

    public HoldMeeting {
        PossibleDates.mustHaveBeen("heldOn", heldOn, Oslo.dateOf(at));
        CallMeeting.mustFit("minutes", minutes.text());
        if (tasks.size() > MOST_TASKS) {
            throw Refusal.againstRule("meeting-too-many-tasks", MOST_TASKS);
        }
        for (TaskWords task : minutes.tasks()) {
            if (task.what().isBlank() || task.owner().isBlank()) {
                throw Refusal.againstRule("field-missing", "task");
            }
            CallMeeting.mustFit("task", task.what() + task.owner());
        }
        for (MeetingTask task : tasks) {
            PossibleDates.mustBeNear("task.dueOn", task.dueOn(), Oslo.dateOf(at));
            if (task.dueOn().isBefore(heldOn)) {
                throw Refusal.againstRule("task-before-meeting");
            }
        }
    }
}
