package no.barnekoordinator.reporting.statistics;

import static no.barnekoordinator.reporting.statistics.StatisticsTable.Kind.FLOW;
import static no.barnekoordinator.reporting.statistics.StatisticsTable.Kind.STOCK;

import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Derived;
import no.barnekoordinator.reporting.statistics.Measure.Published;
import org.springframework.stereotype.Component;

/**
 * Every statistics table there is.
 *
 * <p>Medians and p90 are {@code percentile_disc}: the smallest number of days that was observed and that at least that
 * share of the cases does not exceed. So they are exact, whole, and some family's own wait.
 */
@Component
class Tables {

    private static final String EVENTS = "events";

    private static final Axis RESULT = Axis.of(
            "result",
            "PENDING",
            "REVERSED",
            "PARTLY_REVERSED",
            "DISMISSED",
            "FORWARDED",
            "UPHELD",
            "PARTLY_UPHELD",
            "NOT_UPHELD",
            "ANNULLED",
            "DISMISSED_BY_COUNTY_GOVERNOR",
            "WITHDRAWN");

    private final List<StatisticsTable> tables;

    Tables(Instruments instruments) {
        tables = List.of(
                new StatisticsTable(
                        "requests",
                        FLOW,
                        byDay("fact_request", "channel"),
                        List.of(Axis.of("channel", Channel.values())),
                        List.of(count("requests", "requests")),
                        EVENTS),
                new StatisticsTable(
                        "decisions",
                        FLOW,
                        byDay("fact_decision", "outcome"),
                        List.of(Axis.of("outcome", "GRANTED", "REFUSED")),
                        List.of(count("decisions", "decisions")),
                        EVENTS),
                new StatisticsTable(
                        "time-to-decision",
                        FLOW,
                        byDay("fact_first_decision", "days"),
                        List.of(),
                        List.of(
                                count("decided", "requests"),
                                percentile("median-days", "0.5", "days", "decided"),
                                percentile("p90-days", "0.9", "days", "decided")),
                        EVENTS),
                new StatisticsTable(
                        "appointments",
                        FLOW,
                        byDay("fact_appointment", "days"),
                        List.of(),
                        List.of(
                                count("appointments", "families"),
                                percentile("median-days", "0.5", "days", "appointments"),
                                percentile("p90-days", "0.9", "days", "appointments")),
                        EVENTS),
                caseload(),
                delays(),
                complaints(),
                survey(instruments));
    }

    private static StatisticsTable caseload() {
        return new StatisticsTable(
                "caseload",
                STOCK,
                """
                select c.municipality, p.code as period, true as family,
                       c.first_appointed_at is null or c.first_appointed_at >= p.ends as without, 0 as capacity
                from case_view c join periods p
                  on c.opened_at < p.ends and (c.closed_at is null or c.closed_at >= p.ends)
                union all
                select k.municipality, p.code, false, false, k.capacity
                from coordinator_view k join periods p on k.registered_at < p.ends""",
                List.of(),
                List.of(
                        new Count("families", "count(*) filter (where family)", "families", true),
                        new Count(
                                "without-coordinator", "count(*) filter (where family and without)", "families", true),
                        new Count("coordinators", "count(*) filter (where not family)", "coordinators", false),
                        new Derived(
                                "families-per-coordinator",
                                "round(count(*) filter (where family)::numeric"
                                        + " / nullif(count(*) filter (where not family), 0), 1)",
                                "case when count(*) filter (where not family) = 0 then 0"
                                        + " else count(*) filter (where family) end",
                                List.of("families"),
                                1,
                                "families")),
                EVENTS);
    }

    private static StatisticsTable delays() {
        return new StatisticsTable(
                "delays",
                FLOW,
                byDay("fact_service", "service, delayed, days"),
                List.of(Axis.of("service", ServiceKind.values())),
                List.of(
                        count("due", "services"),
                        new Count("delayed", "count(*) filter (where delayed)", "services", true),
                        new Derived(
                                "share-delayed",
                                "round(100.0 * count(*) filter (where delayed) / count(*), 1)",
                                "count(*)",
                                List.of("due", "delayed"),
                                1,
                                "percent"),
                        percentile("median-days-late", "0.5", "days", "delayed"),
                        percentile("p90-days-late", "0.9", "days", "delayed")),
                EVENTS);
    }

    private static StatisticsTable complaints() {
        return new StatisticsTable(
                "complaints",
                FLOW,
                byDay("fact_complaint", "ground, result, municipality_days, county_governor_days"),
                List.of(Axis.of("ground", ComplaintGround.values()), RESULT),
                List.of(
                        count("complaints", "complaints"),
                        percentile("median-days-municipality", "0.5", "municipality_days", "complaints"),
                        percentile("p90-days-municipality", "0.9", "municipality_days", "complaints"),
                        percentile("median-days-county-governor", "0.5", "county_governor_days", "complaints"),
                        percentile("p90-days-county-governor", "0.9", "county_governor_days", "complaints")),
                EVENTS);
    }

    private static StatisticsTable survey(Instruments instruments) {
        String agreeing = instruments.items().stream()
                .map(item -> "when '%s' then value >= %d".formatted(item.item(), item.agreesFrom()))
                .reduce("case item", (before, next) -> before + " " + next);
        return new StatisticsTable(
                "survey",
                FLOW,
                "select municipality, null::text as month, quarter, year, item, %s end as agrees from fact_survey"
                        .formatted(agreeing),
                List.of(new Axis(
                        "item",
                        instruments.items().stream().map(Item::item).distinct().toList(),
                        false)),
                List.of(
                        new Published("baseline", 0, 0, "percent"),
                        new Published("baseline-other-source", 1, 0, "percent"),
                        new Derived(
                                "measured",
                                "round(100.0 * count(*) filter (where agrees) / count(*), 1)",
                                "count(*)",
                                List.of("answers"),
                                1,
                                "percent"),
                        count("answers", "answers")),
                "survey");
    }

    private static Count count(String id, String unit) {
        return new Count(id, "count(*)", unit, true);
    }

    private static Derived percentile(String id, String fraction, String column, String needs) {
        return new Derived(
                id,
                "percentile_disc(%s) within group (order by %s)".formatted(fraction, column),
                "count(%s)".formatted(column),
                List.of(needs),
                0,
                "days");
    }

    private static String byDay(String facts, String columns) {
        return "select municipality, month_of(day) as month, quarter_of(day) as quarter, year_of(day) as year, "
                + columns + " from " + facts + " where day <= :today";
    }

    List<StatisticsTable> all() {
        return tables;
    }

    Optional<StatisticsTable> find(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
