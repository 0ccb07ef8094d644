package no.barnekoordinator.reporting.population.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.reporting.csv.CsvFault;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAPopulationFileTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2026-02-24");

    /** Two municipalities, one of which became part of the other at New Year 2026. */
    private static final Municipalities REGISTER = new Municipalities(
            List.of(municipality("4601", "2020-01-01", null), municipality("4626", "2020-01-01", "2025-12-31")));

    @Test
    void years_and_municipalities_are_read_as_statistics_norway_writes_them() {
        assertThat(read("\"region\";\"år\";\"Personer\"\n\"4601 Bergen\";2026;55012\n4626;2025;9100\n"))
                .isEqualTo(Map.of(2026, Map.of("4601", 55_012), 2025, Map.of("4626", 9_100)));
        assertThat(read("number,year,municipality\n55012,2026,4601\n")).isEqualTo(Map.of(2026, Map.of("4601", 55_012)));
    }

    @ParameterizedTest
    @CsvSource({
        "'region;år', '4601;2026', csv-columns-all, 1, 0",
        "'region;år;antall;alder', '4601;2026;1;17', csv-column-unknown, 1, 4",
        "'region;år;antall', '4601;2026;..', csv-number, 2, 3",
        "'region;år;antall', '4601;2026;55 012', csv-number, 2, 3",
        "'region;år;antall', '4601;i fjor;1', csv-number, 2, 2",
        "'region;år;antall', '4601;2027;1', csv-year, 2, 2",
        "'region;år;antall', '0;2026;1', csv-municipality-unknown, 2, 1",
        "'region;år;antall', '4626;2026;1', csv-municipality-ended, 2, 1",
        "'region;år;antall', '4601;2026', csv-cells, 2, 0"
    })
    void what_is_wrong_is_told_by_line_and_column(String headings, String line, String slug, int at, int column) {
        assertThat(faults(headings + "\n" + line + "\n"))
                .first()
                .extracting(CsvFault::slug, CsvFault::line, CsvFault::column)
                .containsExactly(slug, at, column);
    }

    @Test
    void a_municipality_has_one_number_a_year_and_a_file_so_many_lines() {
        assertThat(faults("region;år;antall\n4601;2026;1\n4601;2025;1\n4601;2026;2\n"))
                .extracting(CsvFault::slug, CsvFault::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("csv-region-twice", 4));
        assertThat(faults("region;år;antall\n" + "4601;2026;1\n".repeat(PopulationFile.MOST_LINES + 1)))
                .extracting(CsvFault::slug)
                .containsExactly("csv-too-many-rows");
    }

    private static Map<Integer, Map<String, Integer>> read(String text) {
        return PopulationFile.read(text, PUBLISHED, REGISTER);
    }

    private static List<CsvFault> faults(String text) {
        CsvFaultsException refused = catchThrowableOfType(CsvFaultsException.class, () -> read(text));
        assertThat(refused).as("it is refused").isNotNull();
        return refused.faults();
    }

    private static Municipality municipality(String number, String from, String to) {
        return new Municipality(
                number,
                "Kommune " + number,
                number.substring(0, 2),
                "Vestland",
                "Statsforvalteren i Vestland",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
