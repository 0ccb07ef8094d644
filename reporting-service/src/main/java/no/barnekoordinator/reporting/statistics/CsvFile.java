package no.barnekoordinator.reporting.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes a dataset the way spreadsheets of the reader's language open it: semicolon and decimal comma, or for readers
 * of English comma and decimal point. A byte order mark stands before the UTF-8. One row per place, category and
 * period; one column per measure. What is not shown is Statistics Norway's symbol; zero is {@code 0}, so that columns
 * stay numeric.
 */
@Component
public class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Words words;

    public CsvFile(Words words) {
        this.words = words;
    }

    /** The file's text, to be sent as UTF-8. */
    public String write(Dataset data) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(english ? ',' : ';')
                .setRecordSeparator("\r\n")
                .get();
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(header(data, words));
            for (String region : data.regions()) {
                for (List<String> categories : data.combinations()) {
                    for (String period : data.periods()) {
                        printer.printRecord(row(data, region, categories, period, english ? '.' : ','));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written", e);
        }
        return text.toString();
    }

    static List<String> header(Dataset data, Words words) {
        List<String> cells = new ArrayList<>();
        cells.add(words.text("axis.region-code"));
        cells.add(words.text("axis.region"));
        data.table().axes().forEach(axis -> cells.add(words.axis(axis)));
        cells.add(words.text("axis.period"));
        data.measures().forEach(measure -> cells.add(words.measure(measure)));
        return cells;
    }

    /** The cells before the figures. */
    static List<String> labels(Dataset data, Words words, String region, List<String> categories, String period) {
        List<String> cells = new ArrayList<>();
        cells.add(region);
        cells.add(words.region(region));
        for (int axis = 0; axis < categories.size(); axis++) {
            cells.add(words.category(data.table().axes().get(axis), categories.get(axis)));
        }
        cells.add(period);
        return cells;
    }

    private List<String> row(Dataset data, String region, List<String> categories, String period, char decimal) {
        List<String> cells = labels(data, words, region, categories, period);
        for (Measure measure : data.measures()) {
            Cell cell = data.cell(region, categories, period, measure);
            @Nullable BigDecimal value = JsonStat.rounded(cell, measure);
            cells.add(
                    value == null ? cell.mark().symbol() : value.toPlainString().replace('.', decimal));
        }
        return cells;
    }
}
