package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.LoadWeights;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.handling.event.Competence;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of coordinators. */
@Component
public class Coordinators {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "coordinators";

    private static final String SELECT = """
            select r.*, count(distinct a.case_id) as load, count(s.service_id) as under_way,
              count(s.service_id) filter (where s.late) as late
            from coordinator_row r
            left join coordinator_case a on a.coordinator_id = r.coordinator_id and a.open
            left join coordinator_service s on s.case_id = a.case_id
            """;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final LoadWeights weights = LoadWeights.official();
    private final Clock clock;

    Coordinators(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The register of a municipality, in the order they were entered. */
    public List<CoordinatorRow> of(String municipality) {
        return jdbc.sql(SELECT + """
                where r.municipality = :municipality group by r.coordinator_id order by r.registered_at, r.coordinator_id
                """)
                .param("municipality", municipality)
                .query(this::row)
                .list();
    }

    public Optional<CoordinatorRow> find(UUID coordinatorId) {
        return jdbc.sql(SELECT + "where r.coordinator_id = :coordinator group by r.coordinator_id")
                .param("coordinator", coordinatorId)
                .query(this::row)
                .optional();
    }

    /**
     * Under which ids a person stands in the register of a municipality; empty when not at all. Opens each name of that
     * register in turn, since what is sealed cannot be searched.
     */
    public Set<UUID> idsOf(String subject, String municipality) {
        return of(municipality).stream()
                .filter(row -> subject.equals(row.subject()))
                .map(CoordinatorRow::coordinatorId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CoordinatorRow row(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("coordinator_id", UUID.class);
        int load = row.getInt("load");
        return new CoordinatorRow(
                id,
                row.getString("municipality"),
                opened(id, CoordinatorProjection.NAME, row.getString("name_sealed")),
                opened(id, CoordinatorProjection.SUBJECT, row.getString("subject_sealed")),
                opened(id, CoordinatorProjection.PHONE, row.getString("phone_sealed")),
                opened(id, CoordinatorProjection.EMAIL, row.getString("email_sealed")),
                row.getInt("capacity"),
                load,
                weights.of(load, row.getInt("under_way"), row.getInt("late"), Oslo.dateOf(clock.instant())),
                codes(row.getString("languages")),
                codes(row.getString("competences")).stream()
                        .map(Competence::valueOf)
                        .toList(),
                codes(row.getString("trainings")).stream()
                        .map(Training::valueOf)
                        .sorted()
                        .toList(),
                row.getObject("mandate_from", LocalDate.class),
                row.getObject("mandate_to", LocalDate.class),
                opened(id, CoordinatorProjection.MANDATE, row.getString("mandate_reference_sealed")),
                row.getObject("leave_since", LocalDate.class),
                row.getObject("leave_expected_to", LocalDate.class));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(CoordinatorProjection.SEPARATOR, -1));
    }

    private @Nullable String opened(UUID id, String context, @Nullable String sealed) {
        return sealed == null ? null : sealer.openFromView(id, context, sealed).orElse(null);
    }
}
