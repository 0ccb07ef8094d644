package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingATimeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-10");

    private static Span span(String code) {
        return Span.of(code, TODAY);
    }

    private static List<String> months(String first, String last) {
        List<String> months = new ArrayList<>();
        for (YearMonth month = YearMonth.parse(first);
                !month.isAfter(YearMonth.parse(last));
                month = month.plusMonths(1)) {
            months.add(Period.containing(month, Period.Grain.MONTH).code());
        }
        return months;
    }

    @ParameterizedTest
    @CsvSource({
        "last-12-months, 2025-03, 2026-02",
        "this-year, 2026-01, 2026-12",
        "previous-year, 2025-01, 2025-12",
        "this-quarter, 2026-01, 2026-03",
        "previous-quarter, 2025-10, 2025-12",
        "this-month, 2026-02, 2026-02",
        "2024, 2024-01, 2024-12",
        "2024Q3, 2024-07, 2024-09",
        "2024M11, 2024-11, 2024-11"
    })
    void a_time_is_counted_from_the_day_it_is_read_or_stands_still(String code, String first, String last) {
        assertThat(span(code)).isEqualTo(new Span(code, YearMonth.parse(first), YearMonth.parse(last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "last-13-months", "2026Q5", "2026M13", "26", "2026-01", "2026Q1;drop", "０２６", "this-year "})
    void what_is_no_time_is_refused(String code) {
        assertThatThrownBy(() -> span(code)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo("period-unreadable"));
    }

    @Test
    void it_is_told_in_periods_of_the_length_asked_for() {
        assertThat(span("previous-quarter").periods("month")).containsExactly("2025M10", "2025M11", "2025M12");
        assertThat(span("last-12-months").periods("quarter"))
                .containsExactly("2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1");
        assertThat(span("2025M05").periods("year")).containsExactly("2025");
        assertThatThrownBy(() -> span("2025").periods("week"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("period-length-unknown"));
    }

    @Test
    void it_is_made_up_of_as_few_periods_as_can_be() {
        List<String> known = months("2023-01", "2026-02");
        assertThat(span("2024").cover(known)).containsExactly("2024");
        assertThat(span("previous-quarter").cover(known)).containsExactly("2025Q4");
        assertThat(span("last-12-months").cover(known))
                .containsExactly("2025M03", "2025Q2", "2025Q3", "2025Q4", "2026");
    }

    @Test
    void a_period_that_is_not_over_or_began_before_anything_was_known_stands_for_what_is_known_of_it() {
        assertThat(span("this-year").cover(months("2023-01", "2026-02"))).containsExactly("2026");
        assertThat(span("last-12-months").cover(months("2025-11", "2026-02"))).containsExactly("2025", "2026");
        assertThat(span("2019").cover(months("2025-11", "2026-02"))).isEmpty();
        assertThat(span("2025").cover(List.of())).isEmpty();
    }

    @Test
    void no_month_is_left_out_and_none_is_taken_twice() {
        List<String> known = months("2023-05", "2026-02");
        for (String code : List.of("last-12-months", "2023", "2024", "2025Q2", "this-quarter", "2025M07")) {
            Span span = span(code);
            List<String> covered = new ArrayList<>();
            span.cover(known)
                    .forEach(period -> covered.addAll(Span.of(period, TODAY).periods("month")));
            List<String> wanted = new ArrayList<>(span.periods("month"));
            wanted.retainAll(known);
            covered.retainAll(known);
            assertThat(covered).as(code).containsExactlyElementsOf(wanted);
        }
    }
}
