package no.barnekoordinator.contracts.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Municipalities norway = Municipalities.norway();

    @Test
    void norwayHas357MunicipalitiesSince2024() {
        assertThat(norway.all()).hasSize(357);
        assertThat(norway.validOn(FIRST_DAY)).hasSize(357);
        assertThat(norway.all()).extracting(Municipality::number).doesNotHaveDuplicates();
    }

    @Test
    void theRegisterVouchesForNothingBefore2024() {
        assertThat(norway.validOn(FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(norway.find("0301", FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(norway.find("0301", FIRST_DAY)).isPresent();
    }

    @Test
    void osloKeepsItsLeadingZero() {
        assertThat(norway.find("0301")).hasValueSatisfying(oslo -> {
            assertThat(oslo.number()).isEqualTo("0301");
            assertThat(oslo.name()).isEqualTo("Oslo");
            assertThat(oslo.countyNumber()).isEqualTo("03");
            assertThat(oslo.validTo()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            4601;Bergen;Statsforvalteren i Vestland
            5501;Tromsø;Statsforvalteren i Troms og Finnmark
            5612;Guovdageaidnu - Kautokeino;Statsforvalteren i Troms og Finnmark
            5636;Unjárga - Nesseby;Statsforvalteren i Troms og Finnmark
            5001;Trondheim - Tråante;Statsforvalteren i Trøndelag
            3907;Sandefjord;Statsforvalteren i Vestfold og Telemark
            """)
    void namesAreInTheirOfficialForm(String number, String name, String countyGovernor) {
        assertThat(norway.find(number)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.countyGovernor()).isEqualTo(countyGovernor);
        });
    }

    @Test
    void everyNumberBeginsWithItsCountysNumber() {
        assertThat(norway.all()).allSatisfy(m -> assertThat(m.number()).startsWith(m.countyNumber()));
    }

    @Test
    void thereAreFifteenCountiesAndTenCountyGovernors() {
        assertThat(norway.counties())
                .extracting(County::number)
                .containsExactly(
                        "03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56");
        assertThat(norway.countyGovernors()).hasSize(10);
    }

    @Test
    void aCountyGovernorMayCoverSeveralCounties() {
        assertThat(norway.byCountyGovernor("Statsforvalteren i Troms og Finnmark"))
                .extracting(Municipality::countyNumber)
                .containsOnly("55", "56")
                .hasSize(39);
        assertThat(norway.byCounty("56")).hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "301", "9999", "0000", "03011", "Oslo", "٠٣٠١", " 0301"})
    void anUnknownNumberIsNotFound(String number) {
        assertThat(norway.find(number)).isEmpty();
    }

    @Test
    void anUnknownCountyIsEmpty() {
        assertThat(norway.byCounty("99")).isEmpty();
        assertThat(norway.byCountyGovernor("Fylkesmannen i Hordaland")).isEmpty();
    }

    @Test
    void aMergerClosesARowAndOpensAnother() {
        var before = municipality("1507", "Ålesund", "2020-01-01", LocalDate.of(2023, 12, 31));
        var after = municipality("1507", "Nye Ålesund", "2024-01-01", null);
        var register = new Municipalities(List.of(after, before));

        assertThat(register.find("1507")).hasValue(after);
        assertThat(register.find("1507", LocalDate.of(2023, 12, 31))).hasValue(before);
        assertThat(register.find("1507", LocalDate.of(2024, 1, 1))).hasValue(after);
        assertThat(register.all()).containsExactly(before, after);
    }

    @Test
    void overlappingRowsOfOneNumberAreRefused() {
        var one = municipality("1507", "Ålesund", "2020-01-01", null);
        var other = municipality("1507", "Ålesund", "2024-01-01", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Municipalities(List.of(one, other)))
                .withMessageContaining("1507");
    }

    @Test
    void aNumberOutsideItsCountyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Municipality("0301", "Oslo", "11", "Rogaland", "X", FIRST_DAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Municipality("301", "Oslo", "03", "Oslo", "X", FIRST_DAY, null));
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> municipality("1507", "Ålesund", "2024-01-01", LocalDate.of(2023, 12, 31)));
    }

    @Test
    void aFileWithoutItsHeaderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityFile.parse(List.of("# only a comment")))
                .withMessageContaining("header");
    }

    private static Municipality municipality(String number, String name, String from, LocalDate to) {
        return new Municipality(
                number, name, number.substring(0, 2), "Møre og Romsdal", "X", LocalDate.parse(from), to);
    }
}
