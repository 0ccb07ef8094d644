package no.barnekoordinator.reporting.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import no.barnekoordinator.platform.page.PageFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a dataset as an XLSX workbook: one sheet with the figures as numbers, and one that tells what they are. What
 * is not shown is Statistics Norway's symbol, as text.
 */
@Component
public class Spreadsheet {

    /** Names the program that made the file; the format asks for one. */
    private static final String PROGRAM = "Barnekoordinator";

    private final Words words;
    private final PageFormat format;

    public Spreadsheet(Words words, PageFormat format) {
        this.words = words;
        this.format = format;
    }

    /** The file. */
    public byte[] write(Dataset data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
            figures(workbook.newWorksheet(words.text("sheet.figures")), data);
            about(workbook.newWorksheet(words.text("sheet.about")), data);
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void figures(Worksheet sheet, Dataset data) {
        List<String> header = CsvFile.header(data, words);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (String region : data.regions()) {
            for (List<String> categories : data.combinations()) {
                for (String period : data.periods()) {
                    row(sheet, row++, data, region, categories, period);
                }
            }
        }
    }

    private void row(Worksheet sheet, int row, Dataset data, String region, List<String> categories, String period) {
        int column = 0;
        for (String label : CsvFile.labels(data, words, region, categories, period)) {
            sheet.value(row, column++, label);
        }
        for (Measure measure : data.measures()) {
            Cell cell = data.cell(region, categories, period, measure);
            @Nullable BigDecimal value = JsonStat.rounded(cell, measure);
            if (value == null) {
                sheet.value(row, column++, cell.mark().symbol());
            } else {
                sheet.value(row, column++, value);
            }
        }
    }

    private void about(Worksheet sheet, Dataset data) {
        List<String> lines = List.of(
                words.title(data.table()),
                words.definition(data.table()),
                words.text("source." + data.table().source().origin()),
                words.text("sheet.updated", format.dateTime(data.updated())),
                words.text("statistics.symbols"));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row));
        }
        sheet.style(0, 0).bold().set();
    }
}
