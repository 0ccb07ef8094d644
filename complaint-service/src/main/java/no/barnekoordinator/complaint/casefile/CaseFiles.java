package no.barnekoordinator.complaint.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile.Checked;
import no.barnekoordinator.complaint.casefile.CaseFile.Course;
import no.barnekoordinator.complaint.casefile.CaseFile.Letter;
import no.barnekoordinator.complaint.casefile.CaseFile.OwnPart;
import no.barnekoordinator.complaint.casefile.CaseFile.Said;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.casefile.CaseFile.Step;
import no.barnekoordinator.complaint.casefile.CaseFile.Texts;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the case files. Who may see one is for the caller to have checked. */
@Component
public class CaseFiles {

    /** Name of the processor that fills the case files. */
    public static final String PROCESSOR = "casefile";

    /** What a text said on the way is bound to. */
    static final String TEXT = "case_text.sealed";

    private static final String BY_DEADLINE = " order by due nulls last, filed_at desc, complaint_id";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    CaseFiles(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** The complaints of a municipality: what is due first, then those without a deadline, the newest first. */
    public List<CaseFile> ofMunicipality(String municipality) {
        return jdbc.sql("select * from case_file where municipality = :municipality" + BY_DEADLINE)
                .param("municipality", municipality)
                .query((row, number) -> read(row))
                .list();
    }

    /** What has been forwarded to a county governor, in the same order. */
    public List<CaseFile> forwardedTo(String countyGovernor) {
        return jdbc.sql("select * from case_file where county_governor = :governor" + BY_DEADLINE)
                .param("governor", countyGovernor)
                .query((row, number) -> read(row))
                .list();
    }

    /** What the county governor has decided in a case, the newest first; of its municipality only. */
    public List<CaseFile> decidedInCase(UUID caseId, String municipality) {
        return jdbc.sql("""
                select * from case_file
                where case_id = :case and municipality = :municipality and outcome is not null
                order by outcome_at desc, complaint_id
                """)
                .param("case", caseId)
                .param("municipality", municipality)
                .query((row, number) -> read(row))
                .list();
    }

    /** What a person has filed, the newest first. */
    public List<CaseFile> filedBy(String subject) {
        return jdbc.sql("select * from case_file where filed_by = :subject order by filed_at desc, complaint_id")
                .param("subject", subject)
                .query((row, number) -> read(row))
                .list();
    }

    /** One complaint. */
    public Optional<CaseFile> find(UUID complaintId) {
        return jdbc.sql("select * from case_file where complaint_id = :id")
                .param("id", complaintId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** One complaint, by the complainant's reference. */
    public Optional<CaseFile> findByReference(String reference) {
        return jdbc.sql("select * from case_file where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> read(row))
                .optional();
    }

    /** What people have written in a complaint, opened. */
    public Texts textsOf(CaseFile file) {
        return jdbc.sql("select * from case_file where complaint_id = :id")
                .param("id", file.complaintId())
                .query((row, number) -> new Texts(
                        opened(file, row, "sealed_name"),
                        opened(file, row, "sealed_phone"),
                        opened(file, row, "sealed_words"),
                        opened(file, row, "sealed_reassessment"),
                        opened(file, row, "sealed_dismissal"),
                        opened(file, row, "sealed_statement"),
                        opened(file, row, "sealed_directions")))
                .single();
    }

    /** What was said on the way, in order, opened. */
    public List<Said> saidIn(CaseFile file) {
        return jdbc.sql("select * from case_text where complaint_id = :id order by sequence")
                .param("id", file.complaintId())
                .query((row, number) -> {
                    String sealed = row.getString("sealed");
                    return new Said(
                            Said.Kind.valueOf(row.getString("kind")),
                            row.getObject("ask_id", UUID.class),
                            sealed == null
                                    ? null
                                    : sealer.openFromView(file.caseId(), TEXT, sealed)
                                            .orElse(null),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** Every step it has taken, in order. */
    public List<Step> historyOf(UUID complaintId) {
        return jdbc.sql("select * from case_step where complaint_id = :id order by sequence")
                .param("id", complaintId)
                .query((row, number) -> new Step(
                        row.getString("name"),
                        code(ComplaintClock.class, row.getString("clock")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The letters to the complainant, in order. */
    public List<Letter> lettersOf(UUID complaintId) {
        return jdbc.sql("select * from case_letter where complaint_id = :id order by made_at, letter_id")
                .param("id", complaintId)
                .query((row, number) -> new Letter(
                        row.getObject("letter_id", UUID.class),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts"),
                        code(AttemptOutcome.class, row.getString("outcome")),
                        code(DeliveryChannel.class, row.getString("channel")),
                        row.getString("code"),
                        instant(row, "attempted_at")))
                .list();
    }

    /** What a sealed text is bound to: its place. */
    static String context(String column) {
        return "case_file." + column;
    }

    private @Nullable String opened(CaseFile file, ResultSet row, String column) throws SQLException {
        String sealed = row.getString(column);
        return sealed == null
                ? null
                : sealer.openFromView(file.caseId(), context(column), sealed).orElse(null);
    }

    private static CaseFile read(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("complaint_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                row.getString("municipality"),
                ComplaintGround.valueOf(row.getString("ground")),
                row.getObject("request_id", UUID.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("known_on", LocalDate.class),
                row.getString("deadline_rule"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("in_time"),
                ComplainantKind.valueOf(row.getString("complainant")),
                row.getString("filed_by"),
                row.getBoolean("written_down"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                Stage.valueOf(row.getString("stage")),
                code(ReassessmentResult.class, row.getString("reassessment")),
                instant(row, "reassessed_at"),
                instant(row, "dismissed_at"),
                instant(row, "forwarded_at"),
                row.getString("county_governor"),
                code(ComplaintOutcome.class, row.getString("outcome")),
                instant(row, "outcome_at"),
                row.getObject("fulfil_by", LocalDate.class),
                instant(row, "carried_out_at"),
                instant(row, "withdrawn_at"),
                instant(row, "due"),
                code(ComplaintClock.class, row.getString("due_clock")),
                row.getString("due_rule"),
                row.getBoolean("late"),
                row.getLong("version"),
                checked(row),
                course(row));
    }

    private static Checked checked(ResultSet row) throws SQLException {
        return new Checked(
                FilingChannel.valueOf(row.getString("channel")),
                codes(Condition.class, row.getString("unmet")),
                row.getObject("delivered_on", LocalDate.class),
                CheckFinding.valueOf(row.getString("standing")),
                CheckFinding.valueOf(row.getString("signature")),
                CheckFinding.valueOf(row.getString("authority")),
                CheckFinding.valueOf(row.getString("deadline")),
                code(LatenessJudgement.class, row.getString("lateness")),
                codes(ComplaintDefect.class, row.getString("defects")),
                row.getObject("mend_by", LocalDate.class));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("deferred_effect", Boolean.class),
                code(DismissalCause.class, row.getString("dismissal_cause")),
                code(Independence.class, row.getString("independence")),
                code(ResponsibleParty.class, row.getString("responsible")),
                row.getBoolean("to_detriment"),
                instant(row, "detriment_notified_at"),
                instant(row, "fulfilment_breached_at"),
                codes(OtherChannel.class, row.getString("other_channels")),
                row.getObject("document_id", UUID.class) != null,
                code(OwnPart.class, row.getString("own_part")));
    }

    private static <E extends Enum<E>> List<E> codes(Class<E> type, @Nullable String names) {
        return names == null || names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
