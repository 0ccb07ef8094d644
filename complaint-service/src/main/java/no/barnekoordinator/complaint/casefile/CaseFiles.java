package no.barnekoordinator.complaint.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.casefile.CaseFile.Texts;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the case files. Who may see one is for the caller to have checked. */
@Component
public class CaseFiles {

    /** Name of the processor that fills the case files. */
    public static final String PROCESSOR = "casefile";

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
                code(ClockKind.class, row.getString("due_clock")),
                row.getString("due_rule"),
                row.getBoolean("late"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
