package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts a source: the database gathers each municipality's shortest periods and narrowest categories, everything wider
 * is added up here. So a municipality can be counted again by itself.
 */
@Component
class Counting {

    private static final int FETCH = 5_000;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;

    Counting(JdbcClient jdbc, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Everywhere. */
    Cube count(Source source) {
        LocalDate today = Oslo.dateOf(clock.instant());
        YearMonth first = firstMonth(today);
        return Cube.of(source, today, first, places(source, today, first, null));
    }

    /**
     * These municipalities again, and the rest as it was counted before; everywhere, when the day has changed or
     * something earlier has come in than there was.
     */
    Cube countAgain(Source source, Cube before, Set<String> numbers) {
        LocalDate today = Oslo.dateOf(clock.instant());
        YearMonth first = firstMonth(today);
        if (!before.day().equals(today) || !before.firstMonth().equals(first)) {
            return Cube.of(source, today, first, places(source, today, first, null));
        }
        Map<String, Cube.Place> places = places(source, today, first, numbers);
        numbers.forEach(number -> places.putIfAbsent(number, Cube.Place.EMPTY));
        return before.with(places);
    }

    private Map<String, Cube.Place> places(
            Source source, LocalDate today, YearMonth first, @Nullable Set<String> numbers) {
        Layout layout = Layout.of(source);
        Map<String, Map<CellKey, List<Counted>>> gathered = new HashMap<>();
        var query = jdbc.sql(sql(source, layout, numbers != null))
                .withFetchSize(FETCH)
                .param("today", today);
        if (numbers != null) {
            query = query.param("municipalities", String.join(",", numbers));
        }
        if (!source.isFlow()) {
            List<Period> periods = periods(first, YearMonth.from(today));
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
            String municipality = row.getString("municipality");
            Map<CellKey, List<Counted>> cells = gathered.computeIfAbsent(municipality, none -> new HashMap<>());
            Counted counted = counted(layout, row);
            for (CellKey key : cellsOf(source, municipality, row)) {
                cells.computeIfAbsent(key, none -> new ArrayList<>(1)).add(counted);
            }
        });
        Map<String, Set<String>> revised = revised(source, numbers);
        Map<String, Cube.Place> places = new HashMap<>();
        gathered.forEach((number, cells) ->
                places.put(number, new Cube.Place(Slice.summed(cells), revised.getOrDefault(number, Set.of()))));
        revised.forEach((number, periods) -> places.putIfAbsent(number, new Cube.Place(Map.of(), periods)));
        return places;
    }

    /** What was stated late, or put right, changes the periods that were over by then. */
    private Map<String, Set<String>> revised(Source source, @Nullable Set<String> numbers) {
        Map<String, Set<String>> revised = new HashMap<>();
        var query = jdbc.sql("""
                select municipality, month, max(recorded_on) as recorded_on from late_fact_view
                where type = any(string_to_array(:types, ','))%s group by municipality, month
                """.formatted(
                        numbers == null ? "" : " and municipality = any(string_to_array(:municipalities, ','))"))
                .param(
                        "types",
                        source.events().stream().map(ContractTypes::nameOf).collect(Collectors.joining(",")));
        if (numbers != null) {
            query = query.param("municipalities", String.join(",", numbers));
        }
        query.query((ResultSet row) -> {
            YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
            LocalDate recordedOn = row.getObject("recorded_on", LocalDate.class);
            for (Period.Grain grain : Period.Grain.values()) {
                Period period = Period.containing(month, grain);
                if (!recordedOn.isBefore(period.ends())) {
                    revised.computeIfAbsent(row.getString("municipality"), none -> new HashSet<>())
                            .add(period.code());
                }
            }
        });
        return revised;
    }

    /**
     * The earliest month anything happened in, over all tables, so that all tables begin together; the present one when
     * nothing has.
     */
    private YearMonth firstMonth(LocalDate today) {
        LocalDate first = jdbc.sql("""
                select least(
                  (select oslo_day(min(received_at)) from request_view),
                  (select oslo_day(min(opened_at)) from case_view),
                  (select min(due_on) from service_view),
                  (select oslo_day(min(filed_at)) from complaint_view),
                  (select oslo_day(min(started_at)) from clock_view),
                  (select min(make_date(left(period, 4)::int, 3 * coalesce(substr(period, 6, 1), '1')::int - 2, 1))
                   from (select min(period) as period from survey_answer) answers),
                  :today) as day
                """)
                .param("today", today)
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .single();
        return YearMonth.from(first);
    }

    private static List<Period> periods(YearMonth first, YearMonth last) {
        return Stream.of(Period.Grain.values())
                .flatMap(grain -> Period.between(first, last, grain).stream())
                .toList();
    }

    private static <T> String joined(List<T> all, Function<T, ?> part) {
        return all.stream().map(part).map(Object::toString).collect(Collectors.joining(","));
    }

    private static String sql(Source source, Layout layout, boolean some) {
        List<String> groups = new ArrayList<>(List.of("municipality"));
        groups.addAll(source.isFlow() ? List.of("month", "quarter", "year") : List.of("period"));
        source.axes().forEach(axis -> groups.add(axis.id()));
        String columns = Stream.concat(Stream.of("count(*)"), layout.sql()).collect(Collectors.joining(", "));
        String with = source.isFlow() ? "" : """
                with periods as (select code, starts, ends, least(oslo_day(ends) - 1, :today) as last_day from unnest(
                  string_to_array(:codes, ','), ('{' || :starts || '}')::timestamptz[],
                  ('{' || :ends || '}')::timestamptz[]) as p (code, starts, ends)),
                municipality as (select * from unnest(
                  string_to_array(:numbers, ','), ('{' || :validFrom || '}')::date[], ('{' || :validTo || '}')::date[])
                  as m (municipality, valid_from, valid_to))
                """;
        return "%sselect %s, %s from (%s) f%s group by %s"
                .formatted(
                        with,
                        String.join(", ", groups),
                        columns,
                        source.sql(),
                        some ? " where municipality = any(string_to_array(:municipalities, ','))" : "",
                        String.join(", ", groups));
    }

    /** Every cell of the municipality a row belongs to: each of its periods, with each category or all of them. */
    private static List<CellKey> cellsOf(Source source, String municipality, ResultSet row) throws SQLException {
        List<List<String>> combinations = List.of(List.of());
        for (Axis axis : source.axes()) {
            List<String> codes = new ArrayList<>(List.of(row.getString(axis.id())));
            if (axis.total()) {
                codes.add(Axis.TOTAL);
            }
            combinations = combinations.stream()
                    .flatMap(begun -> codes.stream().map(code -> Stream.concat(begun.stream(), Stream.of(code))
                            .toList()))
                    .toList();
        }
        List<CellKey> cells = new ArrayList<>();
        for (String column : source.isFlow() ? List.of("month", "quarter", "year") : List.of("period")) {
            @Nullable String period = row.getString(column);
            if (period != null) { // an answer may be of a whole year, and of no month
                combinations.forEach(codes -> cells.add(new CellKey(municipality, codes, period)));
            }
        }
        return cells;
    }

    /** What was gathered stands after the columns it was grouped by, in the order of the layout. */
    private static Counted counted(Layout layout, ResultSet row) throws SQLException {
        int gathered = 1
                + layout.counts().size()
                + layout.sums().size()
                + layout.days().size();
        int column = row.getMetaData().getColumnCount() - gathered + 1;
        long rows = row.getLong(column++);
        long[] counts = new long[layout.counts().size()];
        for (int place = 0; place < counts.length; place++) {
            counts[place] = row.getLong(column++);
        }
        @Nullable BigDecimal[] sums = new BigDecimal[layout.sums().size()];
        for (int place = 0; place < sums.length; place++) {
            sums[place] = row.getBigDecimal(column++);
        }
        int[][] days = new int[layout.days().size()][];
        for (int place = 0; place < days.length; place++) {
            days[place] = days(row.getArray(column++));
        }
        return Counted.gathered(layout, rows, counts, sums, days);
    }

    private static int[] days(@Nullable Array array) throws SQLException {
        return array == null
                ? new int[0]
                : Stream.of((Integer[]) array.getArray())
                        .mapToInt(Integer::intValue)
                        .toArray();
    }
}
