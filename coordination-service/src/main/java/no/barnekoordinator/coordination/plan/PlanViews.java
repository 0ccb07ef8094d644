package no.barnekoordinator.coordination.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the view of individual plans. Says nothing about who may see what it finds. */
@Component
public class PlanViews {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "plans";

    private final JdbcClient jdbc;
    private final PlanSeal seal;
    private final JsonMapper json;

    PlanViews(JdbcClient jdbc, PlanSeal seal, JsonMapper json) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
    }

    /** The plan of a family as it stands; empty while there is none. */
    public Optional<PlanView> of(UUID caseId) {
        return jdbc.sql("select * from plan_row where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new Head(
                        row.getInt("version"),
                        instant(row, "started_at"),
                        instant(row, "revised_at"),
                        row.getObject("revise_by", LocalDate.class),
                        row.getBoolean("overdue"),
                        row.getBoolean("closed")))
                .optional()
                .flatMap(head -> version(caseId, head.version()).map(now -> whole(caseId, head, now)));
    }

    /** The plan of a family as it read in one version. */
    public Optional<PlanVersion> version(UUID caseId, int version) {
        return jdbc.sql("select * from plan_version where case_id = :case and version = :version")
                .param("case", caseId)
                .param("version", version)
                .query((row, number) -> read(caseId, row))
                .optional();
    }

    private record Head(
            int version, Instant startedAt, Instant revisedAt, LocalDate reviseBy, boolean overdue, boolean closed) {}

    private record Noted(UUID measureId, ProgressNote note) {}

    private PlanView whole(UUID caseId, Head head, PlanVersion now) {
        List<PlanView.Made> versions = jdbc.sql(
                        "select version, made_at from plan_version where case_id = :case order by version desc")
                .param("case", caseId)
                .query((row, number) -> new PlanView.Made(row.getInt("version"), instant(row, "made_at")))
                .list();
        Map<UUID, List<ProgressNote>> progress = jdbc
                .sql("select * from plan_progress where case_id = :case order by sequence desc")
                .param("case", caseId)
                .query((row, number) -> new Noted(
                        row.getObject("measure_id", UUID.class),
                        new ProgressNote(
                                MeasureProgress.valueOf(row.getString("progress")),
                                seal.openedNote(caseId, row.getString("note_sealed")),
                                instant(row, "noted_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Noted::measureId, LinkedHashMap::new, Collectors.mapping(Noted::note, Collectors.toList())));
        return new PlanView(
                caseId,
                head.startedAt(),
                head.revisedAt(),
                head.reviseBy(),
                head.overdue(),
                head.closed(),
                now,
                versions,
                progress);
    }

    private PlanVersion read(UUID caseId, ResultSet row) throws SQLException {
        return new PlanVersion(
                row.getInt("version"),
                seal.opened(caseId, row.getString("contents_sealed")),
                List.of(json.readValue(row.getString("measures"), PlannedMeasure[].class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("revise_by", LocalDate.class),
                Arrays.stream(row.getString("bases").split(","))
                        .map(PlanBasis::valueOf)
                        .toList(),
                PlanConsent.valueOf(row.getString("consented_by")),
                row.getObject("consented_on", LocalDate.class),
                instant(row, "made_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
