package no.barnekoordinator.contracts.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, , 2026-04-01",
        "2026-04-01, 2026Q2, 2026-10-01",
        "2026-04-30, 2026Q2, 2026-10-01",
        "2026-05-01, , 2026-10-01",
        "2026-09-30, , 2026-10-01",
        "2026-10-01, 2026Q4, 2027-04-01",
        "2026-10-31, 2026Q4, 2027-04-01",
        "2026-12-31, , 2027-04-01"
    })
    void it_is_open_in_april_and_october_and_there_is_always_a_next_one(
            LocalDate day, String period, LocalDate nextOpens) {
        assertThat(SurveyWindow.openOn(day).map(SurveyWindow::period).orElse(null))
                .isEqualTo(period);
        assertThat(SurveyWindow.after(day).opens()).isEqualTo(nextOpens);
    }
}
