package no.barnekoordinator.reporting.survey;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Surveys held elsewhere that have been brought in: whose, when, and what they are about. */
@Component
public class ImportedSurveys {

    private final JdbcClient jdbc;

    ImportedSurveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A survey that was brought in, as it stands.
     *
     * @param surveyedOn the day it was held, or ended
     * @param revision from 1; what it replaced is kept in the history
     * @param invited everyone who was asked; null when that is not known
     */
    public record Imported(
            String instrument,
            int version,
            RespondentRole role,
            String period,
            String source,
            LocalDate surveyedOn,
            int revision,
            int respondents,
            @Nullable Integer invited) {

        /** Where the source can be read; null for a document that is only named. */
        public @Nullable String link() {
            return source.startsWith("https://") ? source : null;
        }
    }

    /** Every survey brought in, the latest period first. */
    public List<Imported> all() {
        return jdbc.sql("""
                select distinct i.instrument, i.version, i.role, i.period, i.source, i.surveyed_on, i.revision,
                       i.respondents, i.invited
                from survey_import_view i
                where i.revision = (select max(l.revision) from survey_import_view l where l.import_id = i.import_id)
                order by i.period desc, i.role
                """)
                .query((row, number) -> new Imported(
                        row.getString("instrument"),
                        row.getInt("version"),
                        RespondentRole.valueOf(row.getString("role")),
                        row.getString("period"),
                        row.getString("source"),
                        row.getObject("surveyed_on", LocalDate.class),
                        row.getInt("revision"),
                        row.getInt("respondents"),
                        row.getObject("invited", Integer.class)))
                .list();
    }
}
