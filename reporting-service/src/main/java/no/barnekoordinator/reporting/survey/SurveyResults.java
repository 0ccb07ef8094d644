package no.barnekoordinator.reporting.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.reporting.instrument.Baseline;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.survey.ImportedSurveys.Imported;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers to each item in a year: the baseline of 2023, what is answered here, and what others have found. */
@Component
public class SurveyResults {

    /** Fewer answers than this are said to be few: the share they give is uncertain. */
    private static final BigDecimal FEW = BigDecimal.valueOf(30);

    private final Statistics statistics;
    private final Instruments instruments;
    private final ImportedSurveys imported;

    SurveyResults(Statistics statistics, Instruments instruments, ImportedSurveys imported) {
        this.statistics = statistics;
        this.instruments = instruments;
        this.imported = imported;
    }

    /**
     * One set of answers to an item.
     *
     * @param share per cent who agree
     * @param low where the share of everybody may lie, with 95 per cent confidence
     */
    public record Answers(Cell share, Cell low, Cell high, Cell answers) {

        /** Whether the answers are so few that the share is uncertain. */
        public boolean isFew() {
            return answers.shown().filter(count -> count.compareTo(FEW) < 0).isPresent() && !answers.isZero();
        }
    }

    /**
     * An item with all that is known of it.
     *
     * @param invited how many could be asked here
     * @param response per cent of them who answered
     */
    public record OfItem(
            String item,
            RespondentRole role,
            List<Baseline> baselines,
            Answers measured,
            Cell invited,
            Cell response,
            Answers elsewhere,
            List<Imported> sources) {}

    /**
     * The country in a year.
     *
     * @param years those there is anything to show of
     * @param threshold smallest count that is published
     */
    public record Year(String year, List<String> years, List<OfItem> items, int threshold) {}

    /** What was answered in the whole country. */
    public Year of(@Nullable String wanted) {
        List<Imported> imports = imported.all();
        TreeSet<String> years = new TreeSet<>(statistics.periods("survey", "year"));
        imports.forEach(one -> years.add(yearOf(one)));
        String year = wanted != null && years.contains(wanted) ? wanted : years.last();
        Selection nation = new Selection(List.of(Statistics.NATION), List.of(year), "year", null);
        Dataset here = statistics.read("survey", nation);
        Dataset elsewhere = statistics.read("survey-imported", nation);
        List<OfItem> items = instruments.latest().stream()
                .map(item -> ofItem(item, year, here, elsewhere, imports))
                .toList();
        return new Year(year, List.copyOf(years.descendingSet()), items, statistics.threshold());
    }

    private OfItem ofItem(Item item, String year, Dataset here, Dataset elsewhere, List<Imported> imports) {
        return new OfItem(
                item.item(),
                item.role(),
                instruments.baselinesOf(item),
                answers(here, year, item, "measured", "answers"),
                cell(here, "invited", year, item),
                cell(here, "response-rate", year, item),
                answers(elsewhere, year, item, "imported", "imported-answers"),
                imports.stream()
                        .filter(one -> one.role() == item.role()
                                && one.instrument().equals(item.instrument())
                                && yearOf(one).equals(year))
                        .toList());
    }

    private static Answers answers(Dataset data, String year, Item item, String share, String count) {
        return new Answers(
                cell(data, share, year, item),
                cell(data, share + "-low", year, item),
                cell(data, share + "-high", year, item),
                cell(data, count, year, item));
    }

    private static Cell cell(Dataset data, String measure, String year, Item item) {
        return data.cell(measure, Statistics.NATION, year, item.item());
    }

    private static String yearOf(Imported one) {
        return one.period().substring(0, 4);
    }
}
