package no.barnekoordinator.reporting.alert;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The limits people have set for their own municipality's figures. They are the person's own and no facts of a case:
 * kept in a table of their own, which no rebuild touches. Whether one holds is worked out from the figures whenever it
 * is shown, so that it holds for what is told late too.
 */
@Component
public class Alerts {

    /** So many can one person have. */
    public static final int MOST = 20;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:[.,][0-9])?");
    private static final List<String> PERIODS = List.of("month", "quarter", "year");

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Alerts(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** How a figure is held against the limit. */
    public enum Comparison {
        MORE_THAN,
        LESS_THAN;

        /** Whether a figure is on the side that is told of. */
        public boolean holds(BigDecimal figure, BigDecimal limit) {
            int order = figure.compareTo(limit);
            return this == MORE_THAN ? order > 0 : order < 0;
        }
    }

    /**
     * A limit.
     *
     * @param indicator id of the figure
     * @param period length of the periods it is for: {@code month}, {@code quarter} or {@code year}
     */
    public record Alert(UUID alertId, String indicator, Comparison comparison, BigDecimal number, String period) {}

    /** What a person has filled in, as it was written. */
    public record Wanted(
            @Nullable String indicator,
            @Nullable String comparison,
            @Nullable String number,
            @Nullable String period) {}

    /** A person's limits in a municipality, the oldest first. */
    public List<Alert> of(String subject, String municipality) {
        return jdbc.sql("""
                select alert_id, indicator, comparison, number, period from alert
                where subject = :subject and municipality = :municipality order by created_at, alert_id
                """)
                .param("subject", subject)
                .param("municipality", municipality)
                .query(Alert.class)
                .list();
    }

    /**
     * Sets a limit, in the caller's transaction.
     *
     * @param indicators ids of the figures a limit can be set for
     * @throws Refusal against a rule, for what cannot be read, is there already, or is one too many
     */
    public void set(Wanted wanted, List<String> indicators, String subject, String municipality) {
        String indicator = wanted.indicator();
        if (indicator == null || !indicators.contains(indicator)) {
            throw Refusal.againstRule("alert-indicator-unknown");
        }
        Comparison comparison = Stream.of(Comparison.values())
                .filter(each -> each.name().equals(wanted.comparison()))
                .findFirst()
                .orElseThrow(() -> Refusal.againstRule("alert-comparison-unknown"));
        String number = wanted.number() == null ? "" : wanted.number().strip();
        if (!NUMBER.matcher(number).matches()) {
            throw Refusal.againstRule("alert-number-unreadable");
        }
        String period = wanted.period();
        if (period == null || !PERIODS.contains(period)) {
            throw Refusal.againstRule("alert-period-unknown");
        }
        // One at a time for each person, so that two at once do not become one too many.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('alert ' || :subject, 0))")
                .param("subject", subject)
                .query(row -> {});
        if (of(subject, municipality).size() >= MOST) {
            throw Refusal.againstRule("alert-too-many", MOST);
        }
        int added = jdbc.sql("""
                insert into alert (alert_id, subject, municipality, indicator, comparison, number, period, created_at)
                values (:id, :subject, :municipality, :indicator, :comparison, :number, :period, :now)
                on conflict (subject, municipality, indicator, comparison, number, period) do nothing
                """)
                .param("id", ids.next())
                .param("subject", subject)
                .param("municipality", municipality)
                .param("indicator", indicator)
                .param("comparison", comparison.name())
                .param("number", new BigDecimal(number.replace(',', '.')))
                .param("period", period)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw Refusal.againstRule("alert-there-already");
        }
    }

    /**
     * Takes a limit away, in the caller's transaction.
     *
     * @throws Refusal not found, for one that is not the person's own
     */
    public void remove(UUID alertId, String subject, String municipality) {
        int removed = jdbc.sql(
                        "delete from alert where alert_id = :id and subject = :subject and municipality = :municipality")
                .param("id", alertId)
                .param("subject", subject)
                .param("municipality", municipality)
                .update();
        if (removed == 0) {
            throw Refusal.notFound();
        }
    }
}
