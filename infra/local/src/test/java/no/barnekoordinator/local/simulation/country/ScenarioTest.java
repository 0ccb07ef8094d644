package no.barnekoordinator.local.simulation.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public holidays as the almanac has them. */
class ScenarioTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-17, 2025-04-22", // Maundy Thursday 2025, and the Tuesday after Easter
        "2025-05-29, 2025-05-30", // Ascension Day
        "2026-04-02, 2026-04-07", // Maundy Thursday 2026
        "2026-04-06, 2026-04-07", // Easter Monday
        "2026-05-01, 2026-05-04", // a Friday
        "2026-05-14, 2026-05-15", // Ascension Day
        "2026-05-17, 2026-05-18", // a Sunday
        "2026-05-25, 2026-05-26", // Whit Monday
        "2027-03-25, 2027-03-30", // Maundy Thursday 2027
        "2027-05-17, 2027-05-18", // also Whit Monday
        "2026-12-25, 2026-12-28",
        "2026-12-24, 2026-12-24",
        "2027-01-01, 2027-01-04",
        "2026-06-13, 2026-06-15", // a Saturday
        "2026-06-15, 2026-06-15"
    })
    void offices_are_closed_on_week_ends_and_public_holidays(LocalDate date, LocalDate open) {
        Scenario scenario = new Scenario(1, LocalDate.of(2025, 1, 1), 1000, 1, 1);
        int day = (int) (date.toEpochDay() - scenario.start().toEpochDay());

        assertThat(scenario.date(scenario.workday(day))).isEqualTo(open);
    }
}
