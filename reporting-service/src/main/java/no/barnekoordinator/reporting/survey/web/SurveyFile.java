package no.barnekoordinator.reporting.survey.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.csv.CsvText;
import no.barnekoordinator.reporting.csv.CsvText.Line;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey.Tally;
import no.barnekoordinator.reporting.instrument.Item;

/**
 * A survey as a file: a line for each who answered, with the municipality and the answer to each item; an item that was
 * not answered is left empty. The items are those of one group, and have their codes as headings.
 *
 * @param respondents lines in the file
 * @param tallies what was answered, in the order of the municipalities
 */
record SurveyFile(int respondents, List<Tally> tallies) {

    /** Lines a file may have. */
    static final int MOST_LINES = 20_000;

    /** Heading of the column with the municipality's number, as the template has it. */
    static final String MUNICIPALITY = "municipality";

    private static final Set<String> MUNICIPALITY_HEADINGS = Set.of(MUNICIPALITY, "kommune", "kommunenummer");

    /**
     * Reads a file.
     *
     * @param items those of the group that was asked
     * @param surveyedOn the day it was held: the municipalities are those there were then
     * @throws CsvFaultsException when anything is wrong with it
     */
    static SurveyFile read(String text, List<Item> items, LocalDate surveyedOn, Municipalities register) {
        CsvText file = CsvText.read(text, MOST_LINES);
        OptionalInt place = file.column(MUNICIPALITY_HEADINGS);
        Map<Integer, Item> columns = columns(file, items);
        if (place.isEmpty() || columns.isEmpty()) {
            file.fault("csv-columns", 1, 0, MUNICIPALITY, String.join(", ", codes(items)));
        }
        file.mustBeWithoutFaults();
        Map<String, Map<String, int[]>> counted = new TreeMap<>();
        List<Line> lines = file.lines();
        for (Line line : lines) {
            file.municipality(line, place.getAsInt(), surveyedOn, register)
                    .ifPresent(municipality -> columns.forEach((column, item) -> count(
                            file, line, column, item, counted.computeIfAbsent(municipality, none -> new TreeMap<>()))));
        }
        file.mustBeWithoutFaults();
        List<Tally> tallies = new ArrayList<>();
        counted.forEach((municipality, byItem) ->
                byItem.forEach((item, counts) -> tallies.add(new Tally(municipality, item, List.of(boxed(counts))))));
        return new SurveyFile(lines.size(), List.copyOf(tallies));
    }

    private static Map<Integer, Item> columns(CsvText file, List<Item> items) {
        Set<String> known = new HashSet<>(MUNICIPALITY_HEADINGS);
        known.addAll(codes(items));
        file.mustOnlyHave(known);
        Map<Integer, Item> columns = new LinkedHashMap<>();
        for (Item item : items) {
            file.column(Set.of(item.item())).ifPresent(column -> columns.put(column, item));
        }
        return columns;
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::item).toList();
    }

    private static void count(CsvText file, Line line, int column, Item item, Map<String, int[]> counted) {
        if (line.cells().get(column).isEmpty()) {
            return;
        }
        OptionalInt answer = file.number(line, column);
        if (answer.isEmpty()) {
            return;
        }
        if (!item.takes(answer.getAsInt())) {
            file.fault("csv-scale", line.number(), column + 1, item.lowest(), item.highest());
            return;
        }
        counted.computeIfAbsent(item.item(), none -> new int[item.highest() - item.lowest() + 1])[
                answer.getAsInt() - item.lowest()]++;
    }

    private static Integer[] boxed(int[] counts) {
        return java.util.Arrays.stream(counts).boxed().toArray(Integer[]::new);
    }
}
