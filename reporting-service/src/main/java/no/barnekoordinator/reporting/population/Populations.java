package no.barnekoordinator.reporting.population;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which numbers of children have been brought in. */
@Component
public class Populations {

    private final JdbcClient jdbc;

    Populations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What stands of a year from one source.
     *
     * @param publishedOn the day the source is from
     * @param children aged 0–17, in all these municipalities
     */
    public record OfYear(int year, String source, LocalDate publishedOn, int municipalities, int children) {

        /** Where the source can be read; null for a document that is only named. */
        public @Nullable String link() {
            return source.startsWith("https://") ? source : null;
        }
    }

    /** Every year with its sources, the latest first. */
    public List<OfYear> all() {
        return jdbc.sql("""
                select year, source, published_on, count(*) as municipalities, sum(children) as children
                from population group by year, source, published_on order by year desc, published_on desc, source
                """)
                .query((row, number) -> new OfYear(
                        row.getInt("year"),
                        row.getString("source"),
                        row.getObject("published_on", LocalDate.class),
                        row.getInt("municipalities"),
                        row.getInt("children")))
                .list();
    }
}
