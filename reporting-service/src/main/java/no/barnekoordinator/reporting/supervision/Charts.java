package no.barnekoordinator.reporting.supervision;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.supervision.ChartView.Column;
import no.barnekoordinator.reporting.supervision.ChartView.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the tables of the supervision pages from the statistics tables. */
@Component
class Charts {

    private static final int MONTHS = 12;
    private static final String TOTAL = Statistics.TOTAL;

    private final Statistics statistics;
    private final Instruments instruments;
    private final Words words;
    private final PageFormat format;
    private final Figures figures;

    Charts(Statistics statistics, Instruments instruments, Words words, PageFormat format, Figures figures) {
        this.statistics = statistics;
        this.instruments = instruments;
        this.words = words;
        this.format = format;
        this.figures = figures;
    }

    /** The figures of one place, as its reader may see them. */
    Dataset read(String table, String region, @Nullable String own, String by) {
        return statistics.read(table, new Selection(List.of(region), List.of(), by, own));
    }

    ChartView requestsAndDecisions(String region, @Nullable String own) {
        Dataset requests = read("requests", region, own, "month");
        Dataset decisions = read("decisions", region, own, "month");
        List<Row> rows = new ArrayList<>();
        for (String month : latest(requests.periods())) {
            rows.add(row(
                    format.period(month),
                    requests.cell("requests", region, month, TOTAL),
                    decisions.cell("decisions", region, month, "GRANTED"),
                    decisions.cell("decisions", region, month, "REFUSED")));
        }
        return chart(
                "requests",
                "bar",
                "axis.period",
                rows,
                download("requests", region),
                "measure.requests",
                "outcome.GRANTED",
                "outcome.REFUSED");
    }

    ChartView daysUsed(String region, @Nullable String own) {
        Dataset decisions = read("time-to-decision", region, own, "month");
        Dataset appointments = read("appointments", region, own, "month");
        List<Row> rows = new ArrayList<>();
        for (String month : latest(decisions.periods())) {
            rows.add(row(
                    format.period(month),
                    decisions.cell("median-days", region, month),
                    decisions.cell("p90-days", region, month),
                    appointments.cell("median-days", region, month)));
        }
        return chart(
                "days",
                "line",
                "axis.period",
                rows,
                download("time-to-decision", region),
                "chart.days.median",
                "chart.days.p90",
                "chart.days.appointment");
    }

    ChartView delays(String region, @Nullable String own, String year) {
        Dataset data = read("delays", region, own, "year");
        List<Row> rows = statistics.categories("delays", "service").stream()
                .map(kind -> row(
                        words.category("service", kind),
                        data.cell("due", region, year, kind),
                        data.cell("delayed", region, year, kind)))
                .toList();
        return chart(
                "delays", "bar", "axis.service", rows, download("delays", region), "measure.due", "measure.delayed");
    }

    ChartView complaints(String region, @Nullable String own, String year) {
        Dataset data = read("complaints", region, own, "year");
        List<Row> rows = statistics.categories("complaints", "result").stream()
                .map(result ->
                        row(words.category("result", result), data.cell("complaints", region, year, TOTAL, result)))
                .toList();
        return chart("complaints", "bar", "axis.result", rows, download("complaints", region), "measure.complaints");
    }

    /** Baseline and measured side by side; the baseline is national whatever the place. */
    ChartView survey(String region, @Nullable String own, String year) {
        Dataset data = read("survey", region, own, "year");
        Dataset nation = read("survey", Statistics.NATION, null, "year");
        List<Row> rows = instruments.items().stream()
                .map(Item::item)
                .map(item -> row(
                        words.category("item", item),
                        nation.cell("baseline", Statistics.NATION, year, item),
                        nation.cell("baseline-other-source", Statistics.NATION, year, item),
                        data.cell("measured", region, year, item),
                        data.cell("answers", region, year, item)))
                .toList();
        ChartView all = chart(
                "survey",
                "bar",
                "axis.item",
                rows,
                download("survey", region),
                "measure.baseline",
                "measure.baseline-other-source",
                "measure.measured",
                "measure.answers");
        List<Column> columns = new ArrayList<>(all.columns());
        columns.set(columns.size() - 1, new Column(columns.getLast().label(), false));
        return new ChartView(
                all.id(), all.kind(), all.title(), all.note(), all.first(), columns, all.rows(), all.download());
    }

    /** Places beside each other, suppressed as published. */
    ChartView places(List<String> regions, String year, @Nullable String own) {
        Selection selection = new Selection(regions, List.of(year), "year", own);
        Dataset requests = statistics.read("requests", selection);
        Dataset decisions = statistics.read("decisions", selection);
        Dataset days = statistics.read("time-to-decision", selection);
        Dataset delays = statistics.read("delays", selection);
        Dataset caseload = statistics.read("caseload", selection);
        List<Row> rows = regions.stream()
                .map(region -> row(
                        words.region(region),
                        requests.cell("requests", region, year, TOTAL),
                        decisions.cell("decisions", region, year, "REFUSED"),
                        days.cell("median-days", region, year),
                        delays.cell("share-delayed", region, year, TOTAL),
                        caseload.cell("families", region, year),
                        caseload.cell("without-coordinator", region, year)))
                .toList();
        ChartView all = chart(
                "places",
                "bar",
                "axis.region",
                rows,
                null,
                "measure.requests",
                "outcome.REFUSED",
                "measure.median-days",
                "measure.share-delayed",
                "measure.families",
                "measure.without-coordinator");
        // Days and per cent have other scales than counts: they are read, and not drawn.
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < all.columns().size(); column++) {
            columns.add(new Column(all.columns().get(column).label(), column != 2 && column != 3));
        }
        return new ChartView(
                all.id(), all.kind(), all.title(), all.note(), all.first(), columns, all.rows(), all.download());
    }

    private static List<String> latest(List<String> months) {
        return months.subList(Math.max(0, months.size() - MONTHS), months.size());
    }

    private Row row(String label, Cell... cells) {
        return new Row(label, List.of(cells).stream().map(figures::of).toList());
    }

    private ChartView chart(
            String id, String kind, String first, List<Row> rows, @Nullable String download, String... columns) {
        return new ChartView(
                id + "-table",
                kind,
                words.text("chart." + id + ".title"),
                words.text("chart." + id + ".note"),
                words.text(first),
                List.of(columns).stream()
                        .map(key -> new Column(words.text(key), true))
                        .toList(),
                rows,
                download);
    }

    private static String download(String table, String region) {
        String place = region.length() == 4 ? "&municipality=" + region : "";
        return "/api/v1/statistics/tables/%s/data?outputFormat=csv&by=month%s".formatted(table, place);
    }

    /** A figure for a card. */
    String card(Dataset data, String measure, String region, String period, String... categories) {
        Cell cell = data.cell(measure, region, period, categories);
        return figures.inWords(cell);
    }
}
