package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.statistics.Measure.Derived;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a whole source in the database: every place, category and period with something in it, and all totals. */
@Component
class Counting {

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;

    Counting(JdbcClient jdbc, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What was counted in a cell: the figure of each measure, and for derived ones how many it is derived from. */
    record Counted(Map<String, BigDecimal> values, Map<String, Long> bases) {}

    /**
     * A counted source.
     *
     * @param firstMonth the earliest month with anything in it, or the present one
     * @param lastMonth the present month in Norway
     * @param revised the places whose figures were changed after the period was over, by code of the period
     */
    record Cube(
            Map<CellKey, Counted> cells, YearMonth firstMonth, YearMonth lastMonth, Map<String, Set<String>> revised) {}

    Cube count(Source source) {
        LocalDate today = Oslo.dateOf(clock.instant());
        YearMonth last = YearMonth.from(today);
        YearMonth first = firstMonth().filter(month -> month.isBefore(last)).orElse(last);
        Map<CellKey, Counted> cells = new HashMap<>();
        var query = jdbc.sql(sql(source)).param("today", today);
        if (!source.isFlow()) {
            List<Period> periods = periods(first, last);
            query = query.param("codes", joined(periods, Period::code))
                    .param(
                            "starts",
                            joined(
                                    periods,
                                    period -> Oslo.startOf(period.firstMonth().atDay(1))))
                    .param("ends", joined(periods, period -> Oslo.startOf(period.ends())));
            List<Municipality> register = municipalities.all();
            query = query.param("numbers", joined(register, Municipality::number))
                    .param("validFrom", joined(register, Municipality::validFrom))
                    .param("validTo", joined(register, row -> row.validTo() == null ? "infinity" : row.validTo()));
        }
        query.query((ResultSet row) -> {
            String period = row.getString("period");
            if (period != null) {
                cells.put(key(source, row, period), counted(source, row));
            }
        });
        return new Cube(cells, first, last, revised(source));
    }

    /** What was stated late, or put right, changes the periods that were over by then. */
    private Map<String, Set<String>> revised(Source source) {
        Map<String, Set<String>> revised = new HashMap<>();
        jdbc.sql("""
                select municipality, month, max(recorded_on) as recorded_on from late_fact_view
                where type = any(string_to_array(:types, ',')) group by municipality, month
                """)
                .param(
                        "types",
                        source.events().stream().map(ContractTypes::nameOf).collect(Collectors.joining(",")))
                .query((ResultSet row) -> {
                    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
                    LocalDate recordedOn = row.getObject("recorded_on", LocalDate.class);
                    String municipality = row.getString("municipality");
                    for (Period.Grain grain : Period.Grain.values()) {
                        Period period = Period.containing(month, grain);
                        if (!recordedOn.isBefore(period.ends())) {
                            Set<String> places = revised.computeIfAbsent(period.code(), none -> new HashSet<>());
                            for (String place = municipality; !place.isEmpty(); ) {
                                places.add(place);
                                place = Regions.parent(place).orElse("");
                            }
                        }
                    }
                });
        return revised;
    }

    /** The earliest month anything happened in, over all tables, so that all tables begin together. */
    private Optional<YearMonth> firstMonth() {
        return jdbc.sql("""
                select least(
                  (select min(day) from fact_request),
                  (select min(oslo_day(opened_at)) from case_view),
                  (select min(due_on) from service_view),
                  (select min(oslo_day(filed_at)) from complaint_view),
                  (select min(make_date(year::int, 3 * coalesce(right(quarter, 1), '1')::int - 2, 1)) from fact_survey)
                ) as day
                """)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class))
                        .map(YearMonth::from))
                .single();
    }

    private static List<Period> periods(YearMonth first, YearMonth last) {
        return Stream.of(Period.Grain.values())
                .flatMap(grain -> Period.between(first, last, grain).stream())
                .toList();
    }

    private static <T> String joined(List<T> all, Function<T, ?> part) {
        return all.stream().map(part).map(Object::toString).collect(Collectors.joining(","));
    }

    private static String sql(Source source) {
        List<String> columns = new ArrayList<>();
        columns.add("case when grouping(municipality) = 0 then municipality"
                + " when grouping(county) = 0 then county else '0' end as region");
        columns.add(
                source.isFlow()
                        ? "case when grouping(month) = 0 then month when grouping(quarter) = 0 then quarter else year end"
                                + " as period"
                        : "period");
        for (Axis axis : source.axes()) {
            columns.add(
                    axis.total()
                            ? "case when grouping(%1$s) = 1 then 'TOTAL' else %1$s end as %1$s".formatted(axis.id())
                            : axis.id());
        }
        for (Measure measure : source.measures()) {
            columns.add("%s as \"%s\"".formatted(measure.sql(), measure.id()));
            if (measure instanceof Derived derived) {
                columns.add("%s as \"%s#base\"".formatted(derived.base(), derived.id()));
            }
        }
        List<String> groups = new ArrayList<>();
        groups.add("grouping sets ((municipality), (county), ())");
        groups.add(source.isFlow() ? "grouping sets ((month), (quarter), (year))" : "period");
        for (Axis axis : source.axes()) {
            groups.add(axis.total() ? "cube (%s)".formatted(axis.id()) : axis.id());
        }
        String periods = source.isFlow() ? "" : """
                with periods as (select code, starts, ends, least(oslo_day(ends) - 1, :today) as last_day from unnest(
                  string_to_array(:codes, ','), ('{' || :starts || '}')::timestamptz[],
                  ('{' || :ends || '}')::timestamptz[]) as p (code, starts, ends)),
                municipality as (select * from unnest(
                  string_to_array(:numbers, ','), ('{' || :validFrom || '}')::date[], ('{' || :validTo || '}')::date[])
                  as m (municipality, valid_from, valid_to))
                """;
        return periods + "select " + String.join(", ", columns)
                + " from (select f.*, left(municipality, 2) as county from (" + source.sql() + ") f) g group by "
                + String.join(", ", groups);
    }

    private static CellKey key(Source source, ResultSet row, String period) throws SQLException {
        List<String> categories = new ArrayList<>();
        for (Axis axis : source.axes()) {
            categories.add(row.getString(axis.id()));
        }
        return new CellKey(row.getString("region"), List.copyOf(categories), period);
    }

    private static Counted counted(Source source, ResultSet row) throws SQLException {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, Long> bases = new LinkedHashMap<>();
        for (Measure measure : source.measures()) {
            @Nullable BigDecimal value = row.getBigDecimal(measure.id());
            if (value != null) {
                values.put(measure.id(), value);
            }
            if (measure instanceof Derived derived) {
                bases.put(derived.id(), row.getLong(derived.id() + "#base"));
            }
        }
        return new Counted(values, bases);
    }
}
