package no.barnekoordinator.contracts.municipality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code municipalities.csv}: UTF-8, semicolons, {@code #} comments, one header line, no quoting. */
final class MunicipalityFile {

    private static final String NAME = "municipalities.csv";
    private static final String HEADER = "number;name;countyNumber;countyName;countyGovernor;validFrom;validTo";

    private MunicipalityFile() {}

    static List<Municipality> read() {
        try (InputStream file = MunicipalityFile.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException(NAME + " is missing from the library");
            }
            return parse(new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read", e);
        }
    }

    static List<Municipality> parse(List<String> lines) {
        List<String> content =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        if (content.isEmpty() || !content.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("Expected the header " + HEADER);
        }
        return content.stream().skip(1).map(MunicipalityFile::row).toList();
    }

    private static Municipality row(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("Expected seven columns: " + line);
        }
        return new Municipality(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                LocalDate.parse(cells[5]),
                cells[6].isEmpty() ? null : LocalDate.parse(cells[6]));
    }
}
