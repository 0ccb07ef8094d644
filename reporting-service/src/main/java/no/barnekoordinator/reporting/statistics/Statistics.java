package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.instrument.Baseline;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.statistics.Cell.Mark;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Derived;
import no.barnekoordinator.reporting.statistics.Measure.Published;
import no.barnekoordinator.reporting.statistics.Measure.Sum;
import no.barnekoordinator.reporting.statistics.Measure.WorkedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The statistics tables: counted, protected, and cut to what is asked for, in that order. */
@Component
public class Statistics {

    /** Code of the whole country. */
    public static final String NATION = Regions.NATION;

    /** Code of the row over all categories of an axis. */
    public static final String TOTAL = Axis.TOTAL;

    /** Cells one answer may hold, as documented for the API. */
    public static final int LARGEST = 150_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tables tables;
    private final Snapshots snapshots;
    private final Municipalities municipalities;
    private final Instruments instruments;
    private final Residents residents;
    private final Clock clock;
    private final int threshold;

    Statistics(
            Tables tables,
            Snapshots snapshots,
            Municipalities municipalities,
            Instruments instruments,
            Residents residents,
            Clock clock,
            @Value("${barnekoordinator.reporting.suppression-threshold}") int threshold) {
        this.tables = tables;
        this.snapshots = snapshots;
        this.municipalities = municipalities;
        this.instruments = instruments;
        this.residents = residents;
        this.clock = clock;
        this.threshold = threshold;
    }

    /** Smallest count that is published. */
    public int threshold() {
        return threshold;
    }

    /** Codes of a table's axis, without the total. */
    public List<String> categories(String tableId, String axisId) {
        return table(tableId).axes().stream()
                .filter(axis -> axis.id().equals(axisId))
                .findFirst()
                .map(Axis::categories)
                .orElseThrow(() -> new IllegalArgumentException(tableId + " has no axis " + axisId));
    }

    private StatisticsTable table(String id) {
        return tables.find(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Reads a part of a table.
     *
     * @throws Refusal not found for an unknown table; malformed for a place or period that cannot be, or too many cells
     */
    public Dataset read(String tableId, Selection selection) {
        Dataset dataset = describe(tableId, selection);
        mustNotBeTooMuch(dataset);
        return dataset;
    }

    /** Every period of a length there can be figures for. */
    public List<String> periods(String tableId, String by) {
        return describe(tableId, Selection.nation(by)).periods();
    }

    /** Counts everything that has changed, and waits for it. What is worked out from other tables is not counted. */
    void bringUpToDate() {
        tables.counted().forEach(snapshots::bringUpToDate);
    }

    /** A part of a table, however large, for what it is made of. */
    public Dataset describe(String tableId, Selection selection) {
        StatisticsTable table = table(tableId);
        if (tableId.equals(Compliance.TABLE)) {
            return compliance(table, selection);
        }
        List<String> regions = regions(selection);
        List<Period> asked = selection.periods().stream()
                .map(code -> Period.of(code).orElseThrow(() -> Refusal.malformed("period-unreadable")))
                .toList();
        Period.Grain grain =
                Period.Grain.of(selection.by()).orElseThrow(() -> Refusal.malformed("period-length-unknown"));
        Snapshots.Reading reading = snapshots.of(table.source());
        boolean isOwn =
                !regions.isEmpty() && regions.stream().allMatch(region -> region.equals(selection.ownMunicipality()));
        Standing standing = isOwn ? reading.now() : reading.published().standing();
        Cube cube = standing.cube();
        List<Period> periods = asked.isEmpty() ? Period.between(cube.firstMonth(), cube.lastMonth(), grain) : asked;
        Figures figures =
                new Figures(table.source(), reading, selection.ownMunicipality(), others(selection.ownMunicipality()));
        LocalDate today = Oslo.dateOf(clock.instant());
        return new Dataset(
                table,
                regions,
                periods.stream().map(Period::code).toList(),
                periods.stream()
                        .filter(period -> period.ends().isAfter(today))
                        .map(Period::code)
                        .toList(),
                only(table, selection),
                (region, period) -> figures.seen(region).cube().isRevised(region, period),
                selection.ownMunicipality() == null
                        ? standing.updated()
                        : reading.now().updated(),
                figures::cell);
    }

    /** Other tables as the same reader is shown them, read when they are asked for. */
    private Function<String, Dataset> others(@Nullable String own) {
        Map<String, Dataset> read = new HashMap<>();
        return id ->
                read.computeIfAbsent(id, other -> describe(other, new Selection(List.of(), List.of(), "year", own)));
    }

    private Dataset compliance(StatisticsTable table, Selection selection) {
        Selection all =
                new Selection(selection.regions(), selection.periods(), selection.by(), selection.ownMunicipality());
        Map<String, Dataset> origins = new LinkedHashMap<>();
        tables.duties().forEach(duty -> origins.computeIfAbsent(duty.table(), origin -> describe(origin, all)));
        Dataset any = origins.values().iterator().next();
        return new Dataset(
                table,
                any.regions(),
                any.periods(),
                any.provisional(),
                only(table, selection),
                (region, period) -> origins.values().stream().anyMatch(origin -> origin.isRevised(region, period)),
                origins.values().stream().map(Dataset::updated).reduce(any.updated(), Statistics::later),
                new Compliance(tables.duties(), origins).cells());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void mustNotBeTooMuch(Dataset dataset) {
        long cells = (long) dataset.regions().size()
                * dataset.periods().size()
                * dataset.combinations().size()
                * dataset.measures().size();
        if (cells > LARGEST) {
            throw Refusal.malformed("too-many-cells", LARGEST);
        }
    }

    private static Map<String, List<String>> only(StatisticsTable table, Selection selection) {
        selection.only().forEach((dimension, codes) -> {
            List<String> known = dimension.equals(Selection.CONTENTS)
                    ? table.measures().stream().map(Measure::id).toList()
                    : table.axes().stream()
                            .filter(axis -> axis.id().equals(dimension))
                            .findFirst()
                            .map(Axis::codes)
                            .orElseThrow(() -> Refusal.malformed("variable-unknown", dimension));
            codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
                throw Refusal.malformed("value-unknown", code, dimension);
            });
        });
        return selection.only();
    }

    /**
     * Places by codes in which {@code *} stands for any digits and {@code ?} for one: {@code ????} every municipality,
     * {@code ??} every county, {@code 46??} those of a county. A code without them is kept as it is.
     */
    public List<String> matching(String code) {
        if (code.indexOf('*') < 0 && code.indexOf('?') < 0) {
            return List.of(code);
        }
        Pattern pattern = Pattern.compile(code.chars()
                .mapToObj(letter ->
                        letter == '*' ? "[0-9]*" : letter == '?' ? "[0-9]" : Pattern.quote("" + (char) letter))
                .collect(Collectors.joining()));
        return Stream.of(List.of(NATION), everyCounty(), everyMunicipality())
                .flatMap(List::stream)
                .filter(place -> pattern.matcher(place).matches())
                .toList();
    }

    private List<String> regions(Selection selection) {
        if (selection.regions().isEmpty()) {
            return List.of(NATION);
        }
        for (String code : selection.regions()) {
            boolean known = code.equals(NATION)
                    || municipalities.find(code).isPresent()
                    || !municipalities.byCounty(code).isEmpty();
            if (!known) {
                throw Refusal.malformed("municipality-unknown");
            }
        }
        return selection.regions().stream().distinct().toList();
    }

    /** Every municipality there is now, by number. */
    public List<String> everyMunicipality() {
        return municipalities.validOn(Oslo.dateOf(clock.instant())).stream()
                .map(Municipality::number)
                .toList();
    }

    /** Every county there is now, by number. */
    public List<String> everyCounty() {
        return municipalities.validOn(Oslo.dateOf(clock.instant())).stream()
                .map(Municipality::countyNumber)
                .distinct()
                .sorted()
                .toList();
    }

    /** Says of each cell what may be shown. */
    private final class Figures {

        private final boolean yearly;
        private final Snapshots.Reading reading;
        private final @Nullable String own;
        private final WorkingOut workingOut;

        Figures(Source source, Snapshots.Reading reading, @Nullable String own, Function<String, Dataset> others) {
            this.yearly = source.kind() == Source.Kind.YEARLY;
            this.reading = reading;
            this.own = own;
            this.workingOut = new WorkingOut(
                    this::cell, new Invited(others, Oslo.dateOf(clock.instant())), residents.children(), instruments);
        }

        Cell cell(CellKey key, Measure measure) {
            if (measure instanceof Published published) {
                return baseline(key, published);
            }
            if (measure instanceof WorkedOut worked) {
                return workingOut.cell(key, worked);
            }
            if (yearly && key.period().length() > Period.YEAR_DIGITS) {
                return Cell.none(Mark.NOT_POSSIBLE);
            }
            Standing seen = seen(key.region());
            @Nullable Counted counted = seen.counted(key);
            // A survey held elsewhere may be older than anything counted here.
            if (!seen.knows(key.period()) && counted == null) {
                return Cell.none(Mark.MISSING);
            }
            return switch (measure) {
                case Count count when isHidden(count.id(), key) -> Cell.none(Mark.SUPPRESSED);
                case Count count -> counted == null ? Cell.ZERO : Cell.of(BigDecimal.valueOf(counted.of(count)));
                case Sum sum -> stated(counted, sum);
                case Derived derived -> derived(key, derived, counted);
                case Published published -> baseline(key, published);
                case WorkedOut worked -> workingOut.cell(key, worked);
            };
        }

        private static Cell stated(@Nullable Counted counted, Sum sum) {
            BigDecimal value = counted == null ? null : counted.of(sum);
            return value == null ? Cell.none(Mark.MISSING) : Cell.of(value);
        }

        private Cell derived(CellKey key, Derived derived, @Nullable Counted counted) {
            if (derived.needs().stream().anyMatch(needed -> isHidden(needed, key))) {
                return Cell.none(Mark.SUPPRESSED);
            }
            long base = counted == null ? 0 : derived.base(counted);
            if (counted == null || base == 0) {
                return Cell.none(Mark.NOT_POSSIBLE);
            }
            return derived.isGuarded() && base < threshold && !isOwn(key)
                    ? Cell.none(Mark.SUPPRESSED)
                    : Cell.of(derived.figure(counted));
        }

        /** Those who run a municipality see its own figures as they stand; others what is published. */
        Standing seen(String region) {
            return region.equals(own) ? reading.now() : reading.published().standing();
        }

        private boolean isHidden(String count, CellKey key) {
            return !isOwn(key) && reading.published().isHidden(count, key);
        }

        private boolean isOwn(CellKey key) {
            return key.region().equals(own);
        }

        private Cell baseline(CellKey key, Published published) {
            if (!key.region().equals(NATION) || key.categories().isEmpty()) {
                return Cell.none(Mark.NOT_POSSIBLE);
            }
            List<Baseline> found = instruments.baselines().stream()
                    .filter(baseline -> key.categories().contains(baseline.item()))
                    .toList();
            return published.source() < found.size()
                    ? Cell.of(found.get(published.source())
                            .share()
                            .multiply(HUNDRED)
                            .stripTrailingZeros())
                    : Cell.none(Mark.NOT_POSSIBLE);
        }
    }
}
