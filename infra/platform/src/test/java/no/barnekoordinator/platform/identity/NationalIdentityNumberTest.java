package no.barnekoordinator.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers here are synthetic, or of persons who would have been born before 1900. */
class NationalIdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate IN_2032 = LocalDate.of(2032, 1, 1);

    @ParameterizedTest(name = "{0} with {1}: born {2}")
    @CsvSource({
        // Tenor: month + 80; every span of the three digits
        "018170, 000, 1970-01-01",
        "319299, 490, 1999-12-31",
        "018140, 900, 1940-01-01",
        "319299, 900, 1999-12-31",
        "018100, 500, 2000-01-01",
        "319239, 990, 2039-12-31",
        "298224, 500, 2024-02-29",
        "298200, 500, 2000-02-29",
        "018154, 500, 1854-01-01",
        "319299, 740, 1899-12-31",
        // month + 40
        "155116, 500, 2016-11-15",
        "015270, 100, 1970-12-01",
        // D-number: day + 40, here also synthetic
        "418185, 100, 1985-01-01",
        "715285, 700, 1985-12-31",
        "558115, 300, 2015-01-15",
        // real-looking, of another century
        "010160, 500, 1860-01-01"
    })
    void theBirthDateIsReadWithItsCentury(String date, int individual, LocalDate born) {
        assertThat(parse(Numbers.with(date, individual)).birthDate()).hasValue(born);
    }

    @Test
    void kindsAreToldApart() {
        assertThat(parse(Numbers.with("010160", 500)).isSynthetic()).isFalse();
        assertThat(parse(Numbers.with("010160", 500)).isDNumber()).isFalse();
        assertThat(parse(Numbers.with("018170", 0)).isSynthetic()).isTrue();
        assertThat(parse(Numbers.with("014170", 0)).isSynthetic()).isTrue();
        assertThat(parse(Numbers.with("418170", 100)).isDNumber()).isTrue();
        assertThat(parse(Numbers.with("410160", 500)).isDNumber()).isTrue();
        assertThat(parse(Numbers.with("410160", 500)).isSynthetic()).isFalse();
    }

    @Test
    void spacesAreAllowedAndForgotten() {
        String digits = Numbers.with("018170", 0);

        assertThat(parse(" " + digits.substring(0, 6) + " " + digits.substring(6))
                        .reveal())
                .isEqualTo(digits);
    }

    @Test
    void equalNumbersAreEqual() {
        String digits = Numbers.with("018170", 0);

        assertThat(parse(digits)).isEqualTo(parse(digits)).hasSameHashCodeAs(parse(digits));
        assertThat(parse(digits)).isNotEqualTo(parse(Numbers.with("018170", 200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "0181700000", "018170000000", "01817o00000", "٠١٨١٧٠٠٠٠٠٠", "-1817000000"})
    void aTextThatIsNotElevenDigitsIsMalformed(String text) {
        assertRefused(text, TODAY, RefusalReason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "328170", "008170", "308270", "318470", "019370", "016670", "017770", "011370", "014070", "728170", "408170",
        "298223"
    })
    void digitsThatNameNoDateAreRefused(String date) {
        assertRefused(Numbers.with(date, 500), TODAY, RefusalReason.IMPOSSIBLE_DATE);
    }

    @Test
    void aCenturyWithoutThatLeapDayIsRefused() {
        // The year 00 with three digits below 500 is 1900, which had no 29 February.
        assertRefused(Numbers.with("298200", 100), TODAY, RefusalReason.IMPOSSIBLE_DATE);
    }

    @Test
    void everySlipInOneDigitIsRefused() {
        String digits = Numbers.with("158116", 512);
        for (int position = 0; position < 11; position++) {
            for (char slip = '0'; slip <= '9'; slip++) {
                String slipped = digits.substring(0, position) + slip + digits.substring(position + 1);
                if (!slipped.equals(digits)) {
                    assertThatExceptionOfType(IdentityRefusedException.class).isThrownBy(() -> parse(slipped));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theWiderFirstCheckDigitExistsFrom2032(int remainder) {
        String digits = Numbers.leaving(remainder, "158116", 0);

        assertRefused(digits, IN_2032.minusDays(1), RefusalReason.WRONG_CHECK_DIGITS);
        NationalIdentityNumber number = NationalIdentityNumber.parse(digits, IN_2032);
        assertThat(number.isSynthetic()).isTrue();
        assertThat(number.birthDate()).as("its century is told elsewhere").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10})
    void aFirstCheckDigitLeavingMoreIsWrongIn2032Too(int remainder) {
        assertRefused(Numbers.leaving(remainder, "158116", 0), IN_2032, RefusalReason.WRONG_CHECK_DIGITS);
    }

    @Test
    void aDateNoCenturyHasIsRefusedIn2032Too() {
        assertRefused(Numbers.leaving(2, "298223", 0), IN_2032, RefusalReason.IMPOSSIBLE_DATE);
    }

    @Test
    void aNumberOfTheOldKindStillTellsItsCenturyIn2032() {
        assertThat(NationalIdentityNumber.parse(Numbers.with("158116", 500), IN_2032)
                        .birthDate())
                .hasValue(LocalDate.of(2016, 1, 15));
    }

    @Test
    void theDigitsAreNeverPrinted() {
        String digits = Numbers.with("018170", 0);

        assertThat(parse(digits).toString()).isEqualTo("NationalIdentityNumber[masked]");
    }

    @ParameterizedTest
    @CsvSource({"01817000000", "01937000000", "018170000"})
    void aRefusalNeverRepeatsTheDigits(String text) {
        assertThatExceptionOfType(IdentityRefusedException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> {
                    var trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain(text).doesNotContain(text.substring(0, 6));
                });
    }

    private static NationalIdentityNumber parse(String text) {
        return NationalIdentityNumber.parse(text, TODAY);
    }

    private static void assertRefused(String text, LocalDate today, RefusalReason reason) {
        assertThatExceptionOfType(IdentityRefusedException.class)
                .isThrownBy(() -> NationalIdentityNumber.parse(text, today))
                .extracting(IdentityRefusedException::reason)
                .isEqualTo(reason);
    }
}
