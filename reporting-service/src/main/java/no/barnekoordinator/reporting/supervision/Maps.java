package no.barnekoordinator.reporting.supervision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.supervision.MapView.Line;
import no.barnekoordinator.reporting.supervision.MapView.Option;
import no.barnekoordinator.reporting.supervision.MapView.Place;
import no.barnekoordinator.reporting.supervision.MapView.Step;
import no.barnekoordinator.reporting.supervision.Outlines.Drawing;
import no.barnekoordinator.reporting.supervision.Outlines.Outline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws counties as tiles that lie as they do in the country, and the municipalities of a county in rows; or their
 * outlines, where the operator has supplied them.
 */
@Component
class Maps {

    private static final int TILE_WIDTH = 124;
    private static final int TILE_HEIGHT = 84;
    private static final int GAP = 6;
    private static final int MUNICIPALITIES_A_ROW = 5;
    private static final int STEPS = 5;
    private static final int LONGEST_LINE = 13;
    private static final int FIRST_LINE = 24;
    private static final int NEXT_LINE = 18;

    /** Columns from the west and rows from the north. */
    private record Spot(int column, int row) {}

    private static final Map<String, Spot> COUNTIES = Map.ofEntries(
            Map.entry("55", new Spot(3, 0)),
            Map.entry("56", new Spot(4, 0)),
            Map.entry("18", new Spot(2, 1)),
            Map.entry("50", new Spot(2, 2)),
            Map.entry("15", new Spot(1, 3)),
            Map.entry("34", new Spot(2, 3)),
            Map.entry("46", new Spot(0, 4)),
            Map.entry("33", new Spot(1, 4)),
            Map.entry("03", new Spot(2, 4)),
            Map.entry("32", new Spot(3, 4)),
            Map.entry("11", new Spot(0, 5)),
            Map.entry("40", new Spot(1, 5)),
            Map.entry("39", new Spot(2, 5)),
            Map.entry("31", new Spot(3, 5)),
            Map.entry("42", new Spot(1, 6)));

    private static final int ROWS_OF_COUNTIES = 7;

    private final Charts charts;
    private final Words words;
    private final PageFormat format;
    private final Figures figures;
    private final Outlines outlines;

    Maps(Charts charts, Words words, PageFormat format, Figures figures, Outlines outlines) {
        this.charts = charts;
        this.words = words;
        this.format = format;
        this.figures = figures;
        this.outlines = outlines;
    }

    /**
     * A map.
     *
     * @param regions the counties, or the municipalities of one
     * @param wanted id of the figure; null for the one shown first
     * @param tiles whether tiles are wanted also where there are outlines
     * @throws Refusal malformed, for a figure that is none
     */
    MapView of(
            List<String> regions,
            Asked asked,
            @Nullable String wanted,
            boolean tiles,
            Function<String, String> address) {
        Indicator indicator = wanted == null || wanted.isEmpty()
                ? Indicator.SHARE_BROKEN
                : Indicator.of(wanted).orElseThrow(() -> Refusal.malformed("indicator-unknown"));
        Spanned data = charts.over(indicator.table(), regions, asked.span(), asked.own());
        Map<String, Cell> cells = new HashMap<>();
        regions.forEach(region -> cells.put(region, indicator.in(data, region)));
        List<BigDecimal> shown = new ArrayList<>(new TreeSet<>(cells.values().stream()
                .flatMap(cell -> cell.shown().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList()));
        Optional<Drawing> drawing = outlines.of(asked.region(), regions);
        Optional<Drawing> real = tiles ? Optional.empty() : drawing;
        List<Spot> spots = spots(regions);
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < regions.size(); index++) {
            String region = regions.get(index);
            Cell cell = cells.getOrDefault(region, indicator.in(data, region));
            Spot spot = spots.get(index);
            Outline outline = real.map(drawn -> drawn.outlines().get(region)).orElse(null);
            places.add(new Place(
                    region,
                    words.region(region),
                    lines(words.region(region)),
                    figures.of(cell),
                    step(cell, shown),
                    address.apply(region),
                    outline == null ? spot.column() * (TILE_WIDTH + GAP) + GAP : outline.x(),
                    outline == null ? spot.row() * (TILE_HEIGHT + GAP) + GAP : outline.y(),
                    outline == null ? null : outline.path()));
        }
        return new MapView(
                title(indicator, data, asked),
                Stream.of(Indicator.values())
                        .map(each -> new Option(each.id(), words.text("indicator." + each.id()), each == indicator))
                        .toList(),
                real.isPresent(),
                drawing.isPresent(),
                real.map(Drawing::width).orElseGet(() -> width(spots)),
                real.map(Drawing::height).orElseGet(() -> height(spots)),
                places,
                steps(shown));
    }

    private String title(Indicator indicator, Spanned data, Asked asked) {
        String last = data.lastPeriod();
        String time = indicator.isOfOnePeriod() && last != null
                ? format.period(last)
                : Choices.inWords(asked.span(), words, format);
        return words.text(
                "map.title",
                words.text("indicator." + indicator.id()),
                time.substring(0, 1).toLowerCase(Locale.ROOT) + time.substring(1));
    }

    private static List<Spot> spots(List<String> regions) {
        List<Spot> spots = new ArrayList<>();
        int next = 0;
        boolean counties = regions.stream().allMatch(region -> region.length() == 2);
        for (String region : regions) {
            Spot known = counties ? COUNTIES.get(region) : null;
            if (known != null) {
                spots.add(known);
            } else {
                // A county that is newer than the layout stands in a row of its own below.
                int row = next / MUNICIPALITIES_A_ROW + (counties ? ROWS_OF_COUNTIES : 0);
                spots.add(new Spot(next % MUNICIPALITIES_A_ROW, row));
                next++;
            }
        }
        return spots;
    }

    private static int width(List<Spot> spots) {
        int columns = spots.stream().mapToInt(Spot::column).max().orElse(0) + 1;
        return columns * (TILE_WIDTH + GAP) + GAP;
    }

    private static int height(List<Spot> spots) {
        int rows = spots.stream().mapToInt(Spot::row).max().orElse(0) + 1;
        return rows * (TILE_HEIGHT + GAP) + GAP;
    }

    /** Equally many of the different figures in each step, so that one large place does not make all others alike. */
    private static int step(Cell cell, List<BigDecimal> shown) {
        return cell.shown()
                .map(value -> 1 + STEPS * shown.indexOf(value.stripTrailingZeros()) / shown.size())
                .orElse(0);
    }

    private List<Step> steps(List<BigDecimal> shown) {
        List<Step> steps = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            List<BigDecimal> within = new ArrayList<>();
            for (BigDecimal value : shown) {
                if (step(new Cell(value, Cell.Mark.SHOWN), shown) == step) {
                    within.add(value);
                }
            }
            if (!within.isEmpty()) {
                steps.add(new Step(step, format.decimal(within.getFirst(), 1), format.decimal(within.getLast(), 1)));
            }
        }
        return List.copyOf(steps);
    }

    /** At most two lines; what does not fit is told by the link's name and by the table. */
    static List<Line> lines(String name) {
        List<String> written = new ArrayList<>();
        for (String word : name.split(" - | ", -1)) {
            String before = written.isEmpty() ? "" : written.getLast();
            if (!before.isEmpty() && before.length() + 1 + word.length() <= LONGEST_LINE) {
                written.set(written.size() - 1, before + " " + word);
            } else {
                written.add(word.length() > LONGEST_LINE ? word.substring(0, LONGEST_LINE - 1) + "…" : word);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (String text : written.subList(0, Math.min(2, written.size()))) {
            lines.add(new Line(text, FIRST_LINE + NEXT_LINE * lines.size()));
        }
        return List.copyOf(lines);
    }
}
