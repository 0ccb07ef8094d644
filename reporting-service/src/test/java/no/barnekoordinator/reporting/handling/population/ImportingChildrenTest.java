package no.barnekoordinator.reporting.handling.population;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.handling.event.PopulationImported;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportingChildrenTest {

    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final PopulationId ID = PopulationId.of(2026);

    private final FixtureConfiguration<Population> fixture = new AggregateTestFixture<>(Population.class);

    @Test
    void each_municipality_has_its_number_as_a_fact_in_the_order_of_the_numbers() {
        fixture.givenNoPriorActivity()
                .when(children(Map.of("4601", 55_012, "0301", 128_100)))
                .expectEvents(imported("0301", 128_100, 1), imported("4601", 55_012, 1))
                .expectResultMessagePayload(2);
    }

    @Test
    void only_what_is_another_number_is_brought_in_anew() {
        fixture.given(imported("0301", 128_100, 1), imported("4601", 55_012, 1))
                .when(children(Map.of("4601", 55_020, "0301", 128_100)))
                .expectEvents(imported("4601", 55_020, 2))
                .expectResultMessagePayload(1);
    }

    @Test
    void the_same_numbers_once_more_change_nothing() {
        fixture.given(imported("0301", 128_100, 1))
                .when(children(Map.of("0301", 128_100)))
                .expectNoEvents()
                .expectResultMessagePayload(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2026-02-24, 1, population-year",
        "1999, 2026-02-24, 1, population-year",
        "2026, 2026-06-16, 1, population-in-future",
        "2026, 2026-02-24, 1000001, population-count"
    })
    void what_cannot_be_right_is_refused(int year, LocalDate publishedOn, int count, String slug) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ImportPopulation(
                        PopulationId.of(year), year, "tabell-07459", publishedOn, Map.of("0301", count), NOW))
                .extracting(Refusal::slug)
                .isEqualTo(slug);
    }

    private static ImportPopulation children(Map<String, Integer> counts) {
        return new ImportPopulation(ID, 2026, "tabell-07459", LocalDate.parse("2026-02-24"), counts, NOW);
    }

    private static PopulationImported imported(String municipality, int count, int revision) {
        return new PopulationImported(
                ID.value(), 2026, count, "tabell-07459", LocalDate.parse("2026-02-24"), revision, municipality, NOW);
    }
}
