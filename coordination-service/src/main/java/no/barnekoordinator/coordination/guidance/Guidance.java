package no.barnekoordinator.coordination.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of guidance. Says nothing about who may see what a family was told. */
@Component
public class Guidance {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "guidance";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Guidance(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** What a family was told, and whom it was referred to; the latest first. */
    public List<GivenRow> of(UUID caseId) {
        return jdbc.sql("""
                select g.*, d.name from guidance_given g left join guidance_directory d on d.entry_id = g.entry_id
                where g.case_id = :case order by g.sequence desc
                """)
                .param("case", caseId)
                .query((row, number) -> {
                    String sealed = row.getString("what_sealed");
                    return new GivenRow(
                            row.getBoolean("referral"),
                            GuidanceTopic.valueOf(row.getString("topic")),
                            row.getObject("entry_id", UUID.class),
                            row.getString("name"),
                            sealed == null
                                    ? null
                                    : sealer.openFromView(caseId, GuidanceProjection.WHAT, sealed)
                                            .orElse(null),
                            row.getObject("given_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** What stands in a municipality's directory and holds the words somewhere, by name; all of it for no words. */
    public List<DirectoryRow> search(String municipality, String words) {
        return jdbc.sql("""
                select * from guidance_directory where municipality = :municipality and active
                  and position(lower(:words) in lower(name || ' ' || about || ' ' || contact)) > 0
                order by name, entry_id
                """)
                .param("municipality", municipality)
                .param("words", words.strip())
                .query((row, number) -> entry(row))
                .list();
    }

    /** One entry, also when it is no longer active. */
    public Optional<DirectoryRow> entry(UUID entryId) {
        return jdbc.sql("select * from guidance_directory where entry_id = :entry")
                .param("entry", entryId)
                .query((row, number) -> entry(row))
                .optional();
    }

    private static DirectoryRow entry(ResultSet row) throws SQLException {
        return new DirectoryRow(
                row.getObject("entry_id", UUID.class),
                row.getString("municipality"),
                GuidanceTopic.valueOf(row.getString("topic")),
                row.getString("name"),
                row.getString("about"),
                row.getString("contact"),
                row.getString("url"),
                row.getBoolean("active"));
    }
}
