package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of coordinators. */
@Component
public class Coordinators {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "coordinators";

    private static final String SELECT = """
            select r.*, count(a.case_id) as load from coordinator_row r
            left join coordinator_case a on a.coordinator_id = r.coordinator_id and a.open
            """;

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Coordinators(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
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
        return new CoordinatorRow(
                id,
                row.getString("municipality"),
                opened(id, CoordinatorProjection.NAME, row.getString("name_sealed")),
                opened(id, CoordinatorProjection.SUBJECT, row.getString("subject_sealed")),
                row.getInt("capacity"),
                row.getInt("load"));
    }

    private @Nullable String opened(UUID id, String context, @Nullable String sealed) {
        return sealed == null ? null : sealer.openFromView(id, context, sealed).orElse(null);
    }
}
