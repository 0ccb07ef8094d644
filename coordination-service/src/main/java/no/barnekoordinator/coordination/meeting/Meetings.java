package no.barnekoordinator.coordination.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnekoordinator.coordination.handling.event.Invitee;
import no.barnekoordinator.coordination.handling.event.MeetingMinutes;
import no.barnekoordinator.coordination.handling.event.MeetingWords;
import no.barnekoordinator.coordination.handling.event.TaskWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of meetings. Says nothing about who may see what it finds. */
@Component
public class Meetings {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "meetings";

    private static final MeetingWords NO_WORDS = new MeetingWords("", "", List.of());
    private static final MeetingMinutes NO_MINUTES = new MeetingMinutes("", List.of());

    private final JdbcClient jdbc;
    private final MeetingSeal seal;

    Meetings(JdbcClient jdbc, MeetingSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The meetings of a family: those ahead first, the nearest first; then those behind, the latest first. */
    public List<MeetingView> of(UUID caseId) {
        return jdbc.sql("""
                select * from meeting_row where case_id = :case
                order by status <> 'CALLED', case when status = 'CALLED' then starts_at end, starts_at desc, meeting_id
                """)
                .param("case", caseId)
                .query((row, number) -> read(row))
                .list();
    }

    /** One meeting of a family. */
    public Optional<MeetingView> find(UUID caseId, UUID meetingId) {
        return jdbc.sql("select * from meeting_row where case_id = :case and meeting_id = :meeting")
                .param("case", caseId)
                .param("meeting", meetingId)
                .query((row, number) -> read(row))
                .optional();
    }

    private MeetingView read(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        UUID meetingId = row.getObject("meeting_id", UUID.class);
        MeetingWords words = seal.opened(caseId, MeetingSeal.WORDS, row.getString("words_sealed"), MeetingWords.class)
                .orElse(NO_WORDS);
        MeetingMinutes minutes = seal.opened(
                        caseId, MeetingSeal.MINUTES, row.getString("minutes_sealed"), MeetingMinutes.class)
                .orElse(NO_MINUTES);
        return new MeetingView(
                caseId,
                meetingId,
                MeetingView.Status.valueOf(row.getString("status")),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getInt("sequence"),
                instant(row, "changed_at"),
                row.getBoolean("overdue"),
                words.place(),
                words.agenda(),
                invited(meetingId, words),
                row.getObject("held_on", LocalDate.class),
                row.getBoolean("chaired"),
                minutes.text(),
                tasks(meetingId, minutes),
                seal.opened(caseId, MeetingSeal.REASON, row.getString("reason_sealed"), String.class)
                        .orElse(null));
    }

    private List<MeetingView.Invited> invited(UUID meetingId, MeetingWords words) {
        Map<UUID, Invitee> byId =
                words.invitees().stream().collect(Collectors.toMap(Invitee::inviteeId, Function.identity()));
        return jdbc.sql("select * from meeting_invitee where meeting_id = :meeting order by place_in_list")
                .param("meeting", meetingId)
                .query((row, number) -> {
                    UUID id = row.getObject("invitee_id", UUID.class);
                    Invitee who = byId.getOrDefault(id, new Invitee(id, "", "", ""));
                    return new MeetingView.Invited(
                            id,
                            who.name(),
                            who.role(),
                            who.email(),
                            row.getBoolean("prepared"),
                            row.getBoolean("attended"));
                })
                .list();
    }

    private List<MeetingView.Task> tasks(UUID meetingId, MeetingMinutes minutes) {
        Map<UUID, TaskWords> byId =
                minutes.tasks().stream().collect(Collectors.toMap(TaskWords::taskId, Function.identity()));
        return jdbc.sql("select * from meeting_task where meeting_id = :meeting order by due_on, task_id")
                .param("meeting", meetingId)
                .query((row, number) -> {
                    UUID id = row.getObject("task_id", UUID.class);
                    TaskWords task = byId.getOrDefault(id, new TaskWords(id, "", ""));
                    return new MeetingView.Task(
                            id,
                            task.what(),
                            task.owner(),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("done_on", LocalDate.class));
                })
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
