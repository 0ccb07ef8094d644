package no.barnekoordinator.reporting.handling.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.handling.event.StatementMade;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatingAFigureTest {

    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final StatedFigureId ID = StatedFigureId.of("4601", StatementTopic.SPENT, 2023);

    private final FixtureConfiguration<StatedFigure> fixture = new AggregateTestFixture<>(StatedFigure.class);

    @Test
    void a_figure_is_stated_with_its_source_and_day() {
        fixture.givenNoPriorActivity().when(spent(1_450_000, 0)).expectEvents(made(1_450_000, 1));
    }

    @Test
    void a_figure_stated_anew_is_the_next_revision() {
        fixture.given(made(1_400_000, 1), made(1_420_000, 2))
                .when(spent(1_450_000, 2))
                .expectEvents(made(1_450_000, 3));
    }

    @Test
    void who_has_seen_an_older_one_is_refused() {
        fixture.given(made(1_400_000, 1), made(1_420_000, 2))
                .when(spent(1_450_000, 1))
                .expectNoEvents()
                .expectException(Matchers.hasToString(Matchers.containsString("statement-changed")));
    }

    @Test
    void what_stands_already_is_not_stated_again() {
        fixture.given(made(1_450_000, 1))
                .when(spent(1_450_000, 1))
                .expectNoEvents()
                .expectException(Matchers.hasToString(Matchers.containsString("statement-unchanged")));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2022-12-31, 1, statement-year",
        "2027, 2026-06-15, 1, statement-year",
        "2023, 2026-06-16, 1, statement-day",
        "2023, 2022-12-31, 1, statement-day",
        "2023, 2023-12-31, -1, statement-value",
        "2023, 2023-12-31, 1000000001, statement-value"
    })
    void what_cannot_be_right_is_refused(int year, LocalDate asOf, int value, String slug) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        new StateFigure(ID, "4601", StatementTopic.SPENT, year, value, "arsmelding.pdf", asOf, 0, NOW))
                .extracting(Refusal::slug)
                .isEqualTo(slug);
    }

    @Test
    void positions_have_two_decimals_and_nothing_else_has_any() {
        assertThat(StateFigure.stated(StatementTopic.POSITIONS, new BigDecimal("2.75")))
                .isEqualTo(275);
        assertThat(StateFigure.stated(StatementTopic.TRAINED, new BigDecimal("12")))
                .isEqualTo(12);
        assertThat(refused(StatementTopic.POSITIONS, "2.755")).isEqualTo("statement-value");
        assertThat(refused(StatementTopic.TRAINED, "2.5")).isEqualTo("statement-value");
        assertThat(refused(StatementTopic.SPENT, "99999999999")).isEqualTo("statement-value");
    }

    private static String refused(StatementTopic topic, String written) {
        try {
            return "taken as " + StateFigure.stated(topic, new BigDecimal(written));
        } catch (Refusal refusal) {
            return refusal.slug();
        }
    }

    private static StateFigure spent(int value, int seen) {
        return new StateFigure(
                ID,
                "4601",
                StatementTopic.SPENT,
                2023,
                value,
                "arsmelding-2023.pdf",
                LocalDate.parse("2023-12-31"),
                seen,
                NOW);
    }

    private static StatementMade made(int value, int revision) {
        return new StatementMade(
                ID.value(),
                StatementTopic.SPENT,
                2023,
                value,
                "arsmelding-2023.pdf",
                LocalDate.parse("2023-12-31"),
                revision,
                "4601",
                NOW);
    }
}
