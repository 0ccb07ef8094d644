package no.barnekoordinator.platform.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    private final Rule old = rule("complaint", "pbrl § 7-5", LocalDate.of(2001, 1, 1), CHANGE.minusDays(1), 4);
    private final Rule current = rule("complaint", "new act § 40", CHANGE, null, 6);
    private final Rule closed = rule("pilot", "regulation", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), 1);
    private final RuleBook book = new RuleBook(List.of(current, closed, old));

    @Test
    void anOutcomeIsExplainedByTheRuleOfItsDay() {
        assertThat(book.on(CHANGE.minusDays(1)).get("complaint")).isEqualTo(old);
        assertThat(book.on(CHANGE).get("complaint")).isEqualTo(current);
        assertThat(book.on(CHANGE.plusYears(50)).get("complaint").requireLength())
                .isEqualTo(Period.ofWeeks(6));
    }

    @Test
    void aDayWithoutTheRuleSaysWhenThereIsOne() {
        assertThatExceptionOfType(NoRuleInForceException.class)
                .isThrownBy(() -> book.on(LocalDate.of(2022, 1, 1)).get("pilot"))
                .withMessage("No rule \"pilot\" is in force on 2022-01-01: it is in force 2020-01-01 to 2021-12-31")
                .satisfies(e -> {
                    assertThat(e.ruleId()).isEqualTo("pilot");
                    assertThat(e.date()).isEqualTo(LocalDate.of(2022, 1, 1));
                });
        assertThatExceptionOfType(NoRuleInForceException.class)
                .isThrownBy(() -> book.on(LocalDate.of(1999, 1, 1)).get("complaint"))
                .withMessageContaining("2001-01-01 to 2026-12-31, 2027-01-01 to now");
    }

    @Test
    void anUnknownIdIsSaidToBeUnknown() {
        assertThatExceptionOfType(NoRuleInForceException.class)
                .isThrownBy(() -> book.on(CHANGE).get("complaints"))
                .withMessageContaining("no rule has that id");
        assertThat(book.on(CHANGE).find("complaints")).isEmpty();
    }

    @Test
    void theBookListsItsRulesByIdAndTime() {
        assertThat(book.all()).containsExactly(old, current, closed);
    }

    @Test
    void twoRulesOfOneIdOnTheSameDayAreRefused() {
        Rule overlapping = rule("complaint", "x", CHANGE.minusDays(1), null, 5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleBook(List.of(old, overlapping)))
                .withMessageContaining("complaint");
    }

    @Test
    void aRuleWithoutItsPartsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(" ", "x", CHANGE, null, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("x", "", CHANGE, null, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("x", "y", CHANGE, CHANGE.minusDays(1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("x", "y", CHANGE, null, 0));
    }

    @Test
    void aRuleThatIsNotADeadlineHasNoLength() {
        var condition = new Rule("under-18", "pbrl § 2-5 c", LocalDate.of(2022, 8, 1), null, "rule.under-18");

        assertThatIllegalArgumentException()
                .isThrownBy(condition::requireLength)
                .withMessageContaining("under-18");
    }

    private static Rule rule(String id, String source, LocalDate from, LocalDate to, int weeks) {
        return new Rule(id, source, from, to, "rule." + id, Period.ofWeeks(weeks));
    }
}
