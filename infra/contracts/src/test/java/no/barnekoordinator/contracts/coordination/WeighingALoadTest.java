package no.barnekoordinator.contracts.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeighingALoadTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);

    private final LoadWeights weights = LoadWeights.official();

    @Test
    void a_family_with_nothing_under_way_weighs_one_and_more_for_what_is_coming_and_most_for_what_is_late() {
        assertThat(weights.of(1, 0, 0, FIRST_DAY)).isEqualByComparingTo("1");
        assertThat(weights.of(2, 3, 1, FIRST_DAY)).isEqualByComparingTo(new BigDecimal("2.5"));
    }

    @Test
    void before_the_rule_held_nothing_can_be_weighed() {
        assertThatThrownBy(() -> weights.of(1, 0, 0, FIRST_DAY.minusDays(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FAMILY");
    }
}
