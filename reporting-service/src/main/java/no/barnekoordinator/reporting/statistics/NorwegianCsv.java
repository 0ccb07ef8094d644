package no.barnekoordinator.reporting.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a dataset the way Norwegian spreadsheets open it: semicolon, decimal comma, a byte order mark before the
 * UTF-8. One row per place, category and period; one column per measure. What is not shown is Statistics Norway's
 * symbol; zero is {@code 0}, so that columns stay numeric.
 */
@Component
public class NorwegianCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final Words words;

    public NorwegianCsv(Words words) {
        this.words = words;
    }

    /** The file's text, to be sent as UTF-8. */
    public String write(Dataset data) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header(data));
            for (String region : data.regions()) {
                for (List<String> categories : data.combinations()) {
                    for (String period : data.periods()) {
                        printer.printRecord(row(data, region, categories, period));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written", e);
        }
        return text.toString();
    }

    private List<String> header(Dataset data) {
        List<String> cells = new ArrayList<>();
        cells.add(words.text("axis.region-code"));
        cells.add(words.text("axis.region"));
        data.table().axes().forEach(axis -> cells.add(words.axis(axis)));
        cells.add(words.text("axis.period"));
        data.table().measures().forEach(measure -> cells.add(words.measure(measure)));
        return cells;
    }

    private List<String> row(Dataset data, String region, List<String> categories, String period) {
        List<String> cells = new ArrayList<>();
        cells.add(region);
        cells.add(words.region(region));
        for (int axis = 0; axis < categories.size(); axis++) {
            cells.add(words.category(data.table().axes().get(axis), categories.get(axis)));
        }
        cells.add(period);
        for (Measure measure : data.table().measures()) {
            Cell cell = data.cell(region, categories, period, measure);
            @Nullable BigDecimal value = JsonStat.rounded(cell, measure);
            cells.add(
                    value == null ? cell.mark().symbol() : value.toPlainString().replace('.', ','));
        }
        return cells;
    }
}
