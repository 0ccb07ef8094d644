package no.barnekoordinator.request.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each coordinating unit works through time, where the law leaves it to the municipality. */
@Component
public class Practices {

    private final JdbcClient jdbc;

    Practices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A practice; it holds until the day the next one begins.
     *
     * @param twoPersonControl whether one assesses and another decides
     * @param decisionTargetDays calendar days from first contact
     * @param validFrom first day it holds, a date in Norway
     */
    public record Practice(boolean twoPersonControl, int decisionTargetDays, LocalDate validFrom) {}

    /** Every practice a municipality has adopted, by its first day; also those that lie ahead. */
    public List<Practice> of(String municipality) {
        return jdbc.sql("""
                select two_person_control, decision_target_days, valid_from from unit_practice
                where municipality = :municipality order by valid_from
                """)
                .param("municipality", municipality)
                .query((row, number) -> new Practice(
                        row.getBoolean("two_person_control"),
                        row.getInt("decision_target_days"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    /** The practice on a date in Norway; empty before the first one. */
    public Optional<Practice> on(String municipality, LocalDate date) {
        return of(municipality).stream()
                .filter(practice -> !practice.validFrom().isAfter(date))
                .max(Comparator.comparing(Practice::validFrom));
    }

    /** Whether one assesses and another decides, on a date in Norway; not unless the municipality has adopted it. */
    public boolean twoPersonControl(String municipality, LocalDate on) {
        return on(municipality, on).map(Practice::twoPersonControl).orElse(false);
    }
}
