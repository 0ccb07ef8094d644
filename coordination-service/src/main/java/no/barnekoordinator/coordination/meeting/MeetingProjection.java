package no.barnekoordinator.coordination.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
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
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the view of meetings. */
@Component
@ProcessingGroup(Meetings.PROCESSOR)
class MeetingProjection {

    private final JdbcClient jdbc;
    private final MeetingSeal seal;

    MeetingProjection(JdbcClient jdbc, MeetingSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @EventHandler
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingCalled e -> call(e);
            case MeetingMoved e ->
                jdbc.sql("""
                        update meeting_row set starts_at = :starts, ends_at = :ends, sequence = :sequence,
                          changed_at = :at where meeting_id = :meeting
                        """)
                        .param("starts", utc(e.startsAt()))
                        .param("ends", utc(e.endsAt()))
                        .param("sequence", e.sequence())
                        .param("at", utc(e.happenedAt()))
                        .param("meeting", e.meetingId())
                        .update();
            case MeetingCancelled e ->
                jdbc.sql("""
                        update meeting_row set status = 'CANCELLED', overdue = false, sequence = :sequence,
                          reason_sealed = :reason, changed_at = :at where meeting_id = :meeting
                        """)
                        .param("sequence", e.sequence())
                        .param("reason", seal.sealed(e.caseId(), MeetingSeal.REASON, e.reason()))
                        .param("at", utc(e.happenedAt()))
                        .param("meeting", e.meetingId())
                        .update();
            case PreparationConfirmed e ->
                jdbc.sql("""
                        update meeting_invitee set prepared = true
                        where meeting_id = :meeting and invitee_id = :invitee
                        """)
                        .param("meeting", e.meetingId())
                        .param("invitee", e.inviteeId())
                        .update();
            case MeetingHeld e -> hold(e);
            case MeetingTaskDone e ->
                jdbc.sql("update meeting_task set done_on = :on where task_id = :task")
                        .param("on", Oslo.dateOf(e.happenedAt()))
                        .param("task", e.taskId())
                        .update();
            // Whether the case is open, its own view says.
            case MeetingsClosed e -> {}
            case MeetingsReopened e -> {}
        }
    }

    @EventHandler
    void on(ClockBreached event) {
        if (event.clock() == ClockKind.MEETING) {
            jdbc.sql("update meeting_row set overdue = true where meeting_id = :meeting")
                    .param("meeting", event.subject())
                    .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from meeting_task").update();
        jdbc.sql("delete from meeting_invitee").update();
        jdbc.sql("delete from meeting_row").update();
    }

    private void call(MeetingCalled e) {
        jdbc.sql("""
                insert into meeting_row (meeting_id, case_id, municipality, status, starts_at, ends_at, sequence,
                  changed_at, words_sealed)
                values (:meeting, :case, :municipality, 'CALLED', :starts, :ends, 0, :at, :words)
                on conflict (meeting_id) do nothing
                """)
                .param("meeting", e.meetingId())
                .param("case", e.caseId())
                .param("municipality", e.municipality())
                .param("starts", utc(e.startsAt()))
                .param("ends", utc(e.endsAt()))
                .param("at", utc(e.happenedAt()))
                .param("words", seal.sealed(e.caseId(), MeetingSeal.WORDS, e.words()))
                .update();
        List<UUID> invited = e.invited();
        for (int i = 0; i < invited.size(); i++) {
            jdbc.sql("""
                    insert into meeting_invitee (meeting_id, invitee_id, place_in_list)
                    values (:meeting, :invitee, :place) on conflict (meeting_id, invitee_id) do nothing
                    """)
                    .param("meeting", e.meetingId())
                    .param("invitee", invited.get(i))
                    .param("place", i)
                    .update();
        }
    }

    private void hold(MeetingHeld e) {
        jdbc.sql("""
                update meeting_row set status = 'HELD', overdue = false, held_on = :on, chaired = :chaired,
                  minutes_sealed = :minutes where meeting_id = :meeting
                """)
                .param("on", e.heldOn())
                .param("chaired", e.chairedByCoordinator())
                .param("minutes", seal.sealed(e.caseId(), MeetingSeal.MINUTES, e.minutes()))
                .param("meeting", e.meetingId())
                .update();
        for (UUID invitee : e.attended()) {
            jdbc.sql("""
                    update meeting_invitee set attended = true
                    where meeting_id = :meeting and invitee_id = :invitee
                    """)
                    .param("meeting", e.meetingId())
                    .param("invitee", invitee)
                    .update();
        }
        for (MeetingTask task : e.tasks()) {
            jdbc.sql("""
                    insert into meeting_task (task_id, meeting_id, case_id, due_on)
                    values (:task, :meeting, :case, :due) on conflict (task_id) do nothing
                    """)
                    .param("task", task.taskId())
                    .param("meeting", e.meetingId())
                    .param("case", e.caseId())
                    .param("due", task.dueOn())
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
