package no.barnekoordinator.coordination.transition;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of transitions. Says nothing about who may see what it finds. */
@Component
public class Transitions {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "transitions";

    private final JdbcClient jdbc;
    private final TransitionSeal seal;

    Transitions(JdbcClient jdbc, TransitionSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public Optional<CaseTransitions> of(UUID caseId) {
        return read("where c.case_id = :value", caseId).stream().findFirst();
    }

    /** Those of the open cases of a municipality. */
    public List<CaseTransitions> ofMunicipality(String municipality) {
        return read("where c.municipality = :value and c.open", municipality);
    }

    private List<CaseTransitions> read(String where, Object value) {
        Map<UUID, List<ChildRow>> children = jdbc
                .sql("""
                select h.* from transition_child h join transition_case c on c.case_id = h.case_id
                """ + where + " order by h.case_id, h.number")
                .param("value", value)
                .query((row, number) -> child(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ChildRow::caseId));
        Map<UUID, List<StepRow>> steps = jdbc
                .sql("""
                select s.* from transition_step s join transition_case c on c.case_id = s.case_id
                """ + where + " order by s.done_on is not null, s.due_on, s.step_id")
                .param("value", value)
                .query((row, number) -> step(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(StepRow::transitionId));
        Map<UUID, List<TransitionRow>> transitions =
                jdbc
                        .sql("""
                select t.*, h.number from transition_row t join transition_case c on c.case_id = t.case_id
                  join transition_child h on h.child_id = t.child_id
                """ + where)
                        .param("value", value)
                        .query((row, number) -> transition(row, steps))
                        .list()
                        .stream()
                        .sorted(byUrgency())
                        .collect(Collectors.groupingBy(TransitionRow::caseId));
        return jdbc.sql("select * from transition_case c " + where + " order by c.case_id")
                .param("value", value)
                .query((row, number) -> {
                    UUID caseId = row.getObject("case_id", UUID.class);
                    return new CaseTransitions(
                            caseId,
                            row.getString("municipality"),
                            row.getBoolean("open"),
                            row.getLong("version"),
                            children.getOrDefault(caseId, List.of()),
                            transitions.getOrDefault(caseId, List.of()));
                })
                .list();
    }

    /** What lies ahead before what is over; nobody in place and late before the rest; then by time. */
    private static Comparator<TransitionRow> byUrgency() {
        return comparing(TransitionRow::isEnded)
                .thenComparing(row -> !row.isGap())
                .thenComparing(row -> row.isPlanned() || !row.late())
                .thenComparing(TransitionRow::isPlanned)
                .thenComparing(TransitionRow::planDue, nullsLast(Comparator.naturalOrder()))
                .thenComparing(TransitionRow::dayOf, nullsLast(Comparator.naturalOrder()))
                .thenComparing(TransitionRow::transitionId);
    }

    private ChildRow child(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new ChildRow(
                row.getObject("child_id", UUID.class),
                caseId,
                row.getInt("number"),
                seal.openedDay(caseId, TransitionSeal.BORN, row.getString("born_sealed")),
                row.getBoolean("grown_up"));
    }

    private StepRow step(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new StepRow(
                row.getObject("step_id", UUID.class),
                row.getObject("transition_id", UUID.class),
                seal.openedText(caseId, TransitionSeal.WHAT, row.getString("what_sealed")),
                seal.openedText(caseId, TransitionSeal.OWNER, row.getString("owner_sealed")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    private TransitionRow transition(ResultSet row, Map<UUID, List<StepRow>> steps) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        UUID id = row.getObject("transition_id", UUID.class);
        String outcome = row.getString("outcome");
        String ending = row.getString("ending");
        return new TransitionRow(
                id,
                caseId,
                row.getObject("child_id", UUID.class),
                row.getInt("number"),
                TransitionKind.valueOf(row.getString("kind")),
                instant(row, "plan_due"),
                row.getBoolean("late"),
                instant(row, "reminded_at"),
                instant(row, "planned_at"),
                seal.openedDay(caseId, TransitionSeal.DAY, row.getString("day_sealed")),
                seal.openedText(caseId, TransitionSeal.RECEIVING, row.getString("receiving_sealed")),
                TransitionRow.Offer.valueOf(row.getString("offer")),
                seal.openedText(caseId, TransitionSeal.COORDINATOR, row.getString("coordinator_sealed")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("consents", Boolean.class),
                instant(row, "gap_since"),
                outcome == null ? null : AdultOutcome.valueOf(outcome),
                row.getObject("gap_days", Integer.class),
                ending == null ? null : TransitionRow.Ending.valueOf(ending),
                instant(row, "ended_at"),
                steps.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
