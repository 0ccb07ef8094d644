package no.barnekoordinator.reporting.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.reporting.csv.CsvFault;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.csv.CsvText;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey.Tally;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingASurveyFileTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    /** Two municipalities, one of which became part of the other at New Year, and one that comes later. */
    private static final Municipalities REGISTER = new Municipalities(List.of(
            municipality("4601", "2020-01-01", null),
            municipality("4626", "2020-01-01", "2025-12-31"),
            municipality("4699", "2027-01-01", null)));

    private static final List<Item> ITEMS = Instruments.published().latest().stream()
            .filter(item -> item.role() == RespondentRole.FAMILY)
            .toList();

    private static final String HEADINGS = "municipality;does-not-know-of-coordinator;services-cooperate-well\n";

    @Test
    void a_file_is_counted_per_municipality_and_item_and_an_empty_cell_is_no_answer() {
        SurveyFile file = read(HEADINGS + "4601;1;4\n4601;;4\n4601;5;1\n\n;;\n");

        assertThat(file.respondents()).isEqualTo(3);
        assertThat(file.tallies())
                .containsExactly(
                        new Tally("4601", "does-not-know-of-coordinator", List.of(1, 0, 0, 0, 1)),
                        new Tally("4601", "services-cooperate-well", List.of(1, 0, 0, 2, 0)));
    }

    @Test
    void norwegian_and_english_separators_a_byte_order_mark_and_columns_in_any_order_are_read_the_same() {
        SurveyFile norwegian = read(HEADINGS + "4601;1;4\r\n4601;2;3\r\n");
        SurveyFile english = read("\uFEFFservices-cooperate-well,Kommune,does-not-know-of-coordinator\n"
                + "4,\"4601 Bergen\",1\n3,4601,2\n");

        assertThat(english).isEqualTo(norwegian);
    }

    @ParameterizedTest
    @CsvSource({
        "'municipality;shoe-size', '4601;44', csv-column-unknown, 1, 2",
        "'municipality;hard-to-live-up-to-expectations', '4601;4', csv-column-unknown, 1, 2",
        "'municipality;services-cooperate-well;services-cooperate-well', '4601;4;4', csv-column-twice, 1, 3",
        "'services-cooperate-well', '4', csv-columns, 1, 0",
        "'municipality', '4601', csv-columns, 1, 0",
        "'municipality;services-cooperate-well', '4601;4;1', csv-cells, 2, 0",
        "'municipality;services-cooperate-well', '4601;six', csv-number, 2, 2",
        "'municipality;services-cooperate-well', '4601;-1', csv-number, 2, 2",
        "'municipality;services-cooperate-well', '4601;6', csv-scale, 2, 2",
        "'municipality;services-cooperate-well', '4601;0', csv-scale, 2, 2",
        "'municipality;services-cooperate-well', '9999;4', csv-municipality-unknown, 2, 1",
        "'municipality;services-cooperate-well', '301;4', csv-municipality-unknown, 2, 1",
        "'municipality;services-cooperate-well', '4626;4', csv-municipality-ended, 2, 1",
        "'municipality;services-cooperate-well', '4699;4', csv-municipality-not-yet, 2, 1"
    })
    void what_is_wrong_is_told_by_line_and_column(String headings, String line, String slug, int at, int column) {
        assertThat(faults(headings + "\n" + line + "\n"))
                .first()
                .extracting(CsvFault::slug, CsvFault::line, CsvFault::column)
                .containsExactly(slug, at, column);
    }

    @Test
    void every_fault_is_told_at_once_in_the_order_of_the_file() {
        assertThat(faults(HEADINGS + "4601;1;9\n9999;1;1\n4601;1\n"))
                .extracting(CsvFault::slug, CsvFault::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("csv-scale", 2),
                        org.assertj.core.groups.Tuple.tuple("csv-municipality-unknown", 3),
                        org.assertj.core.groups.Tuple.tuple("csv-cells", 4));
    }

    @Test
    void a_municipality_that_merged_stays_right_for_a_survey_held_before() {
        SurveyFile file = SurveyFile.read(HEADINGS + "4626;1;4\n", ITEMS, LocalDate.parse("2025-12-31"), REGISTER);

        assertThat(file.tallies()).extracting(Tally::municipality).containsOnly("4626");
    }

    @Test
    void a_file_that_is_empty_too_long_or_no_such_file_is_refused() {
        assertThat(faults("")).extracting(CsvFault::slug).containsExactly("csv-empty");
        assertThat(faults(HEADINGS)).extracting(CsvFault::slug).containsExactly("csv-empty");
        assertThat(faults(HEADINGS + "4601;\"1;4\n")).extracting(CsvFault::slug).containsExactly("csv-unreadable");
        assertThat(faults(HEADINGS + "4601;1;4\n".repeat(SurveyFile.MOST_LINES + 1)))
                .extracting(CsvFault::slug)
                .containsExactly("csv-too-many-rows");
        assertThat(read(HEADINGS + "4601;1;4\n".repeat(SurveyFile.MOST_LINES)).respondents())
                .isEqualTo(SurveyFile.MOST_LINES);
        CsvFaultsException latin = catchThrowableOfType(
                CsvFaultsException.class, () -> CsvText.decoded("blåbær".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(latin.faults()).extracting(CsvFault::slug).containsExactly("csv-encoding");
    }

    private static SurveyFile read(String text) {
        return SurveyFile.read(text, ITEMS, DAY, REGISTER);
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
