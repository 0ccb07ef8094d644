package no.barnekoordinator.reporting.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of values as somebody hands it in: a line of headings, and lines under it. Separated by semicolons, as
 * Norwegian spreadsheets do, or by commas; a byte order mark may stand before it. Faults are collected, and
 * {@link #mustBeWithoutFaults} refuses the whole file.
 */
public final class CsvText {

    /** Faults that are told of at once. */
    private static final int MOST_FAULTS = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> headings;
    private final List<Line> lines;
    private final List<CsvFault> faults = new ArrayList<>();

    /** The cells of a line, without space around them. */
    public record Line(int number, List<String> cells) {}

    private CsvText(List<String> headings, List<Line> lines) {
        this.headings = headings;
        this.lines = lines;
    }

    /** Decodes what was sent; only UTF-8 is taken, so that no letter is guessed. */
    public static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CsvFaultsException(List.of(CsvFault.at("csv-encoding", 0, 0)));
        }
    }

    /**
     * Reads a file.
     *
     * @param mostLines lines under the headings it may have
     * @throws CsvFaultsException when it cannot be read as one, has no lines under its headings, or too many
     */
    public static CsvText read(String text, int mostLines) {
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(content))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<String> headings = List.of();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            for (CSVRecord row : parser) {
                List<String> cells = row.toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue; // spreadsheets leave such lines behind
                }
                if (headings.isEmpty()) {
                    headings = cells.stream()
                            .map(cell -> cell.toLowerCase(Locale.ROOT))
                            .toList();
                } else if (lines.size() == mostLines) {
                    throw new CsvFaultsException(List.of(
                            CsvFault.at("csv-too-many-rows", (int) parser.getCurrentLineNumber(), 0, mostLines)));
                } else {
                    lines.add(new Line((int) parser.getCurrentLineNumber(), cells));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CsvFaultsException(List.of(CsvFault.at("csv-unreadable", 0, 0)));
        }
        if (lines.isEmpty()) {
            throw new CsvFaultsException(List.of(CsvFault.at("csv-empty", 0, 0)));
        }
        return new CsvText(headings, List.copyOf(lines));
    }

    private static char delimiter(String content) {
        String first =
                content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(';') >= 0 || first.indexOf(',') < 0 ? ';' : ',';
    }

    public List<String> headings() {
        return headings;
    }

    /** Lines with as many cells as there are headings; of the others it is noted that they are wrong. */
    public List<Line> lines() {
        List<Line> whole = new ArrayList<>();
        for (Line line : lines) {
            if (line.cells().size() == headings.size()) {
                whole.add(line);
            } else {
                fault(
                        "csv-cells",
                        line.number(),
                        0,
                        headings.size(),
                        line.cells().size());
            }
        }
        return whole;
    }

    /** Where a column stands, from 0, by any of its headings. */
    public OptionalInt column(Set<String> names) {
        for (int column = 0; column < headings.size(); column++) {
            if (names.contains(headings.get(column))) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Notes a fault.
     *
     * @param line from 1, 0 for the file
     * @param column from 1, 0 for the line
     * @param more further arguments of the words
     */
    public void fault(String slug, int line, int column, Object... more) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(CsvFault.at(slug, line, column, more));
        }
    }

    /** Notes columns that stand there twice, and those that are none of these. */
    public void mustOnlyHave(Set<String> names) {
        for (int column = 0; column < headings.size(); column++) {
            if (!names.contains(headings.get(column))) {
                fault("csv-column-unknown", 1, column + 1);
            } else if (headings.indexOf(headings.get(column)) < column) {
                fault("csv-column-twice", 1, column + 1);
            }
        }
    }

    /** A whole number that is not negative; empty, and noted, when it is none. */
    public OptionalInt number(Line line, int column) {
        String cell = line.cells().get(column);
        if (!cell.matches("[0-9]{1,9}")) {
            fault("csv-number", line.number(), column + 1);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }

    /**
     * The number of a municipality there was on a day: {@code 0301}, or as Statistics Norway writes it, {@code 0301
     * Oslo}. Empty, and noted, when there is none.
     */
    public Optional<String> municipality(Line line, int column, LocalDate on, Municipalities register) {
        String cell = line.cells().get(column);
        String number = cell.matches("[0-9]{4} .+") ? cell.substring(0, 4) : cell;
        Optional<Municipality> latest = register.find(number);
        if (latest.isEmpty()) {
            fault("csv-municipality-unknown", line.number(), column + 1);
            return Optional.empty();
        }
        LocalDate day = laterOf(on, beginningOf(register));
        if (register.find(number, day).isEmpty()) {
            LocalDate ended = latest.get().validTo();
            if (ended != null && ended.isBefore(day)) {
                fault("csv-municipality-ended", line.number(), column + 1, number, ended);
            } else {
                fault(
                        "csv-municipality-not-yet",
                        line.number(),
                        column + 1,
                        number,
                        latest.get().validFrom());
            }
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** The register tells nothing of what there was before it begins: then what it begins with is taken for right. */
    private static LocalDate beginningOf(Municipalities register) {
        return register.all().stream()
                .map(Municipality::validFrom)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @throws CsvFaultsException when anything was noted */
    public void mustBeWithoutFaults() {
        if (!faults.isEmpty()) {
            throw new CsvFaultsException(faults.stream()
                    .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                    .toList());
        }
    }
}
