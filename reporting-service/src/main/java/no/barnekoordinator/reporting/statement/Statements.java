package no.barnekoordinator.reporting.statement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what municipalities have stated. Who stated it is kept with the event, and is told to nobody here. */
@Component
public class Statements {

    private static final int HUNDREDTHS = 2;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure as it was stated once.
     *
     * @param value kroner, positions, persons or procedures
     * @param asOf the day the figure is right for
     * @param statedOn the day it was stated, in Norway
     */
    public record Revision(int revision, BigDecimal value, String source, LocalDate asOf, LocalDate statedOn) {

        /** Where the source can be read; null for a document that is only named. */
        public @Nullable String link() {
            return source.startsWith("https://") ? source : null;
        }
    }

    /**
     * What a municipality states of a topic in a year.
     *
     * @param latest what stands
     * @param earlier what stood before, the latest first
     */
    public record Statement(
            String municipality, StatementTopic topic, int year, Revision latest, List<Revision> earlier) {}

    /** A municipality that has stated something, and how many figures. */
    public record Stater(String municipality, int figures) {}

    private record About(StatementTopic topic, int year) {}

    /** What a municipality states, the latest year first. */
    public List<Statement> of(String municipality) {
        Map<About, List<Revision>> revisions = new LinkedHashMap<>();
        jdbc.sql("""
                select topic, year, revision, value, source, as_of, stated_at from statement_view
                where municipality = :municipality order by year desc, topic, revision desc
                """).param("municipality", municipality).query((ResultSet row) -> {
            About about = new About(StatementTopic.valueOf(row.getString("topic")), row.getInt("year"));
            revisions.computeIfAbsent(about, none -> new ArrayList<>()).add(revision(row));
        });
        List<Statement> statements = new ArrayList<>();
        revisions.forEach((about, all) -> statements.add(new Statement(
                municipality, about.topic(), about.year(), all.getFirst(), List.copyOf(all.subList(1, all.size())))));
        return List.copyOf(statements);
    }

    /** The municipalities that have stated something, by number. */
    public List<Stater> staters() {
        return jdbc.sql("select municipality, count(distinct figure_id) as figures from statement_view"
                        + " group by municipality order by municipality")
                .query((row, number) -> new Stater(row.getString("municipality"), row.getInt("figures")))
                .list();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        BigDecimal kept = BigDecimal.valueOf(row.getInt("value"));
        boolean positions = row.getString("topic").equals(StatementTopic.POSITIONS.name());
        return new Revision(
                row.getInt("revision"),
                positions ? kept.movePointLeft(HUNDREDTHS) : kept,
                row.getString("source"),
                row.getObject("as_of", LocalDate.class),
                Oslo.dateOf(row.getTimestamp("stated_at").toInstant()));
    }
}
