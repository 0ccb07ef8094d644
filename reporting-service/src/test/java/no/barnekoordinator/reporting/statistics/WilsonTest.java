package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the values printed by Newcombe (Statistics in Medicine 1998;17:857–872, table I, method 3). */
class WilsonTest {

    @ParameterizedTest
    @CsvSource({"81, 263, 25.5, 36.6", "15, 148, 6.2, 16.0", "0, 20, 0.0, 16.1", "1, 29, 0.6, 17.2"})
    void the_interval_is_the_one_in_the_literature(String some, String all, String low, String high) {
        Wilson interval = Wilson.of(new BigDecimal(some), new BigDecimal(all));

        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "20000, 20000"})
    void when_all_agree_the_interval_ends_at_all_and_mirrors_that_of_none(String some, String all) {
        Wilson everybody = Wilson.of(new BigDecimal(some), new BigDecimal(all));
        Wilson nobody = Wilson.of(BigDecimal.ZERO, new BigDecimal(all));

        assertThat(everybody.high()).isEqualByComparingTo("100");
        assertThat(nobody.low()).isEqualByComparingTo("0");
        assertThat(everybody.low().add(nobody.high())).isEqualByComparingTo("100");
    }

    @Test
    void more_answers_with_the_same_share_make_it_narrower() {
        Wilson few = Wilson.of(new BigDecimal("17"), new BigDecimal("50"));
        Wilson many = Wilson.of(new BigDecimal("340"), new BigDecimal("1000"));

        assertThat(many.low()).isGreaterThan(few.low());
        assertThat(many.high()).isLessThan(few.high());
    }
}
