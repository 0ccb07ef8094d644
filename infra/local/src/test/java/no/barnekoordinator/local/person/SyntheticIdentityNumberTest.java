package no.barnekoordinator.local.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SyntheticIdentityNumberTest {

    @BeforeEach
    void acceptSyntheticNumbers() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    @AfterEach
    void acceptRealNumbersOnly() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = false;
    }

    @Test
    void every_number_is_valid_by_an_independent_check() {
        assertThat(IntStream.range(0, 3000)
                        .mapToObj(day -> SyntheticIdentityNumber.of(
                                LocalDate.of(1974, 1, 1).plusDays(day * 7L), day)))
                .allMatch(FodselsnummerValidator::isValid);
    }

    @Test
    void no_number_could_be_a_real_persons() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = false;

        assertThat(FodselsnummerValidator.isValid(SyntheticIdentityNumber.of(LocalDate.of(1990, 5, 17), 3)))
                .isFalse();
    }

    @Test
    void the_month_is_written_plus_eighty_and_the_range_tells_the_century() {
        assertThat(SyntheticIdentityNumber.of(LocalDate.of(1990, 5, 17), 0)).startsWith("178590");
        assertThat(SyntheticIdentityNumber.of(LocalDate.of(1990, 5, 17), 0).charAt(6))
                .isBetween('0', '4');
        assertThat(SyntheticIdentityNumber.of(LocalDate.of(2010, 5, 17), 0).charAt(6))
                .isBetween('5', '9');
    }
}
