package no.barnekoordinator.reporting.supervision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.alert.Alerts;
import no.barnekoordinator.reporting.alert.Alerts.Alert;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Span;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a supervisor is told of at the top of the dashboard: what is new, and which of the own limits are passed. */
@Component
public class Watch {

    private final Visits visits;
    private final Alerts alerts;
    private final Statistics statistics;
    private final Words words;
    private final PageFormat format;
    private final Clock clock;

    Watch(Visits visits, Alerts alerts, Statistics statistics, Words words, PageFormat format, Clock clock) {
        this.visits = visits;
        this.alerts = alerts;
        this.statistics = statistics;
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    /**
     * What there is to tell.
     *
     * @param since when the visit before began; null on the first one
     * @param news what has come in since, in words
     */
    public record Told(
            @Nullable Instant since,
            List<String> news,
            List<Line> alerts,
            long passed,
            Map<String, String> indicators,
            Map<String, String> comparisons,
            Map<String, String> periods) {}

    /**
     * A limit, and how it stands.
     *
     * @param text in words
     * @param holds whether it holds in the present period
     * @param now the present figure
     * @param last the last period before it in which it held, with the figure then; null when it never has
     */
    public record Line(
            UUID alertId,
            String text,
            boolean holds,
            String now,
            @Nullable String last) {}

    /** Notes that a person opens the dashboard. */
    public void note(String subject, String municipality) {
        visits.note(subject, municipality);
    }

    /** What there is to tell a person about the own municipality. */
    public Told told(String subject, String municipality) {
        Visits.News news = visits.news(subject, municipality).orElse(null);
        List<Line> lines = alerts.of(subject, municipality).stream()
                .flatMap(alert ->
                        Indicator.of(alert.indicator()).stream().map(indicator -> line(alert, indicator, municipality)))
                .toList();
        return new Told(
                news == null ? null : news.since(),
                news == null
                        ? List.of()
                        : news.counts().entrySet().stream()
                                .map(each -> words.text("news." + each.getKey().name(), each.getValue()))
                                .toList(),
                lines,
                lines.stream().filter(Line::holds).count(),
                named("indicator.", indicators()),
                named(
                        "alert.comparison.",
                        Stream.of(Alerts.Comparison.values()).map(Enum::name).toList()),
                named("alert.period.", List.of("month", "quarter", "year")));
    }

    /** A word for each of these municipalities that changes when anything comes in about it, and with the day. */
    public Map<String, String> statesOf(Collection<String> municipalities) {
        String today = today();
        Map<String, String> states = new HashMap<>();
        visits.reached(municipalities)
                .forEach((municipality, reached) -> states.put(municipality, today + "-" + reached));
        return states;
    }

    /** A word that changes when anything comes in at all, and with the day. */
    public String stateOfAll() {
        return today() + "-" + visits.reached();
    }

    private String today() {
        return Oslo.dateOf(clock.instant()).toString();
    }

    /** Sets a limit, in the caller's transaction. */
    public void set(Alerts.Wanted wanted, String subject, String municipality) {
        alerts.set(wanted, indicators(), subject, municipality);
    }

    /** Takes a limit away, in the caller's transaction. */
    public void remove(UUID alertId, String subject, String municipality) {
        alerts.remove(alertId, subject, municipality);
    }

    private static List<String> indicators() {
        return Stream.of(Indicator.values()).map(Indicator::id).toList();
    }

    private Map<String, String> named(String prefix, List<String> codes) {
        Map<String, String> named = new LinkedHashMap<>();
        codes.forEach(code -> named.put(code, words.text(prefix + code)));
        return named;
    }

    private Line line(Alert alert, Indicator indicator, String municipality) {
        String present = Span.of("this-" + alert.period(), Oslo.dateOf(clock.instant()))
                .periods(alert.period())
                .getFirst();
        Dataset data = statistics.describe(
                indicator.table(), new Selection(List.of(municipality), List.of(), alert.period(), municipality));
        BigDecimal now = null;
        String last = null;
        boolean holds = false;
        for (String period : data.periods()) {
            BigDecimal figure = indicator
                    .in(new Spanned(data, List.of(period)), municipality)
                    .value();
            boolean then = figure != null && alert.comparison().holds(figure, alert.number());
            if (period.equals(present)) {
                now = figure;
                holds = then;
            } else if (then) {
                last = words.text("alert.last", format.period(period), format.decimal(figure, 1));
            }
        }
        return new Line(
                alert.alertId(),
                words.text(
                        "alert.text",
                        words.text("indicator." + indicator.id()),
                        words.text("alert.comparison." + alert.comparison().name()),
                        format.decimal(alert.number(), 1),
                        words.text("alert.period." + alert.period())),
                holds,
                now == null ? words.text("mark.NOT_POSSIBLE") : format.decimal(now, 1),
                last);
    }
}
