package no.barnekoordinator.reporting.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether each municipality has a procedure for telling families, and looks after it. */
@Component
public class InformationProcedures {

    private final JdbcClient jdbc;
    private final Clock clock;

    InformationProcedures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where a procedure stands. */
    public enum State {
        /** There is none. */
        MISSING,
        /** The day of its next review has passed. */
        OVERDUE,
        /** It is there and its review lies ahead. */
        KEPT
    }

    /**
     * The procedure of a municipality; all days are dates in Norway, null when there is no procedure.
     *
     * @param lastPublishedOn when families were last told; null also when they never were
     */
    public record OfMunicipality(
            State state,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate lastPublishedOn,
            @Nullable LocalDate nextReviewOn) {

        private static final OfMunicipality NONE = new OfMunicipality(State.MISSING, null, null, null);
    }

    /** The procedure of a municipality as it stands now. */
    public OfMunicipality of(String municipality) {
        return newest(municipality).orElse(OfMunicipality.NONE);
    }

    private Optional<OfMunicipality> newest(String municipality) {
        LocalDate today = Oslo.dateOf(clock.instant());
        return jdbc.sql("""
                select adopted_on, greatest(last_published_on, published_on) as last_published_on, next_review_on,
                  next_review_on < :today or coalesce(lapsed_review_on >= next_review_on, false) as overdue
                from procedure_view where municipality = :municipality and adopted_on is not null
                order by adopted_on desc, procedure_id limit 1
                """)
                .param("today", today)
                .param("municipality", municipality)
                .query((row, number) -> new OfMunicipality(
                        row.getBoolean("overdue") ? State.OVERDUE : State.KEPT,
                        row.getObject("adopted_on", LocalDate.class),
                        row.getObject("last_published_on", LocalDate.class),
                        row.getObject("next_review_on", LocalDate.class)))
                .optional();
    }
}
