package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of family cases. Says nothing about who may see what it finds. */
@Component
public class Cases {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "cases";

    private static final String SELECT = """
            select c.*,
              count(s.service_id) filter (where s.delivered_on is null) as under_way,
              count(s.service_id) filter (where s.delivered_on is null and s.delayed) as late,
              min(s.due_on) filter (where s.delivered_on is null and not s.delayed) as next_due_on,
              min(s.due_on) filter (where s.delivered_on is null and s.delayed) as longest_late_on
            from case_row c left join service_row s on s.case_id = c.case_id
            """;

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Cases(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Every case of a municipality: open ones first, those without a coordinator first among them, oldest first. */
    public List<CaseRow> ofMunicipality(String municipality) {
        return jdbc.sql(SELECT + """
                where c.municipality = :municipality group by c.case_id
                order by c.closed_at is not null, c.coordinator_id is not null and c.vacant_since is null, c.opened_at, c.case_id
                """)
                .param("municipality", municipality)
                .query(Cases::caseRow)
                .list();
    }

    /**
     * The cases these coordinators are appointed to or stand in for: the open ones, oldest first, and then the closed.
     */
    public List<CaseRow> ofCoordinators(Collection<UUID> coordinatorIds) {
        return coordinatorIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                where c.coordinator_id in (:coordinators) or c.deputy_id in (:coordinators) group by c.case_id
                order by c.closed_at is not null, c.opened_at, c.case_id
                """)
                        .param("coordinators", coordinatorIds)
                        .query(Cases::caseRow)
                        .list();
    }

    /** The open cases these coordinators are asked to take on, the oldest question first. */
    public List<CaseRow> askedOf(Collection<UUID> coordinatorIds) {
        return coordinatorIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                where c.proposed_id in (:coordinators) and c.closed_at is null group by c.case_id
                order by c.proposed_at, c.case_id
                """)
                        .param("coordinators", coordinatorIds)
                        .query(Cases::caseRow)
                        .list();
    }

    /** How the cases of all these coordinators stand, closed ones too: cheap enough to be asked for all the time. */
    public List<Standing> standing(Collection<UUID> coordinatorIds) {
        return coordinatorIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select c.case_id, c.coordinator_id, c.deputy_id, c.proposed_id, c.version,
                  coalesce(s.version, -1) as services,
                  coalesce((select string_agg(d.subject || d.cause || d.due_on, ',' order by d.subject, d.cause)
                    from lasting_delay d where d.case_id = c.case_id), '') as delays
                from case_row c left join services_version s on s.case_id = c.case_id
                where c.coordinator_id in (:coordinators) or c.deputy_id in (:coordinators)
                  or c.proposed_id in (:coordinators)
                order by c.case_id
                """)
                        .param("coordinators", coordinatorIds)
                        .query((row, number) -> new Standing(
                                row.getObject("case_id", UUID.class),
                                row.getObject("coordinator_id", UUID.class),
                                row.getObject("deputy_id", UUID.class),
                                row.getObject("proposed_id", UUID.class),
                                row.getLong("version"),
                                row.getLong("services"),
                                row.getString("delays")))
                        .list();
    }

    public Optional<CaseRow> find(UUID caseId) {
        return jdbc.sql(SELECT + "where c.case_id = :case group by c.case_id")
                .param("case", caseId)
                .query(Cases::caseRow)
                .optional();
    }

    /** The services of a case: late ones first, longest first; then by due date; delivered ones last. */
    public List<ServiceRow> servicesOf(UUID caseId) {
        return jdbc.sql("""
                select * from service_row where case_id = :case
                order by delivered_on is not null, due_on, service_id
                """)
                .param("case", caseId)
                .query((row, number) -> serviceRow(row))
                .list();
    }

    private static CaseRow caseRow(ResultSet row, int number) throws SQLException {
        String reason = row.getString("closing_reason");
        String say = row.getString("family_say");
        String vacancy = row.getString("vacancy_reason");
        return new CaseRow(
                row.getObject("case_id", UUID.class),
                row.getString("municipality"),
                row.getObject("request_id", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("coordinator_id", UUID.class),
                instant(row, "appointed_at"),
                instant(row, "appointment_due"),
                row.getBoolean("appointment_late"),
                instant(row, "closed_at"),
                reason == null ? null : ClosingReason.valueOf(reason),
                row.getObject("proposed_id", UUID.class),
                instant(row, "proposed_at"),
                say == null ? null : FamilySay.valueOf(say),
                row.getBoolean("absent"),
                row.getObject("deputy_id", UUID.class),
                instant(row, "vacant_since"),
                vacancy == null ? null : VacancyReason.valueOf(vacancy),
                row.getInt("under_way"),
                row.getInt("late"),
                row.getObject("next_due_on", LocalDate.class),
                row.getObject("longest_late_on", LocalDate.class),
                row.getLong("version"));
    }

    private ServiceRow serviceRow(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String sealed = row.getString("provider_sealed");
        return new ServiceRow(
                row.getObject("service_id", UUID.class),
                caseId,
                ServiceKind.valueOf(row.getString("kind")),
                sealed == null
                        ? null
                        : sealer.openFromView(caseId, CaseProjection.PROVIDER, sealed)
                                .orElse(null),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("delayed"),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("days_late", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
