package no.barnekoordinator.reporting.population.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.csv.CsvText;
import no.barnekoordinator.reporting.csv.CsvText.Line;

/** The number of children as Statistics Norway gives it: a line for each municipality and year. */
final class PopulationFile {

    /** Lines a file may have. */
    static final int MOST_LINES = 10_000;

    /** The first line of a file, separated by semicolons. */
    static final String HEADINGS = "region;år;antall";

    private static final Set<String> REGION = Set.of("region", "kommune", "kommunenummer", "municipality");
    private static final Set<String> YEAR = Set.of("år", "aar", "year");
    private static final Set<String> NUMBER = Set.of("antall", "personer", "barn", "number", "persons", "children");
    private static final int EARLIEST_YEAR = 2000;

    private PopulationFile() {}

    /**
     * Reads a file.
     *
     * @param publishedOn the day the source is from; no year may be later
     * @return children by year and municipality
     * @throws CsvFaultsException when anything is wrong with it
     */
    static Map<Integer, Map<String, Integer>> read(String text, LocalDate publishedOn, Municipalities register) {
        CsvText file = CsvText.read(text, MOST_LINES);
        Set<String> known = new HashSet<>(REGION);
        known.addAll(YEAR);
        known.addAll(NUMBER);
        file.mustOnlyHave(known);
        OptionalInt region = file.column(REGION);
        OptionalInt year = file.column(YEAR);
        OptionalInt number = file.column(NUMBER);
        if (region.isEmpty() || year.isEmpty() || number.isEmpty()) {
            file.fault("csv-columns-all", 1, 0, HEADINGS.replace(";", ", "));
        }
        file.mustBeWithoutFaults();
        Map<Integer, Map<String, Integer>> children = new TreeMap<>();
        for (Line line : file.lines()) {
            line(file, line, region.getAsInt(), year.getAsInt(), number.getAsInt(), publishedOn, register, children);
        }
        file.mustBeWithoutFaults();
        return children;
    }

    private static void line(
            CsvText file,
            Line line,
            int region,
            int yearColumn,
            int number,
            LocalDate publishedOn,
            Municipalities register,
            Map<Integer, Map<String, Integer>> children) {
        OptionalInt count = file.number(line, number);
        OptionalInt year = file.number(line, yearColumn);
        if (year.isEmpty()) {
            return;
        }
        if (year.getAsInt() < EARLIEST_YEAR || year.getAsInt() > publishedOn.getYear()) {
            file.fault(
                    "csv-year",
                    line.number(),
                    yearColumn + 1,
                    Integer.toString(EARLIEST_YEAR),
                    Integer.toString(publishedOn.getYear()));
            return;
        }
        LocalDate newYear = LocalDate.of(year.getAsInt(), 1, 1);
        file.municipality(line, region, newYear, register).ifPresent(municipality -> {
            Map<String, Integer> ofYear = children.computeIfAbsent(year.getAsInt(), none -> new TreeMap<>());
            if (ofYear.containsKey(municipality)) {
                file.fault("csv-region-twice", line.number(), region + 1);
            } else if (count.isPresent()) {
                ofYear.put(municipality, count.getAsInt());
            }
        });
    }
}
