package no.barnekoordinator.platform.calendar;

import static no.barnekoordinator.platform.calendar.PublicHoliday.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NorwegianCalendarTest {

    private final NorwegianCalendar calendar = new NorwegianCalendar();

    @Test
    void aYearHasTheTwelveDaysOfTheLaw() {
        assertThat(calendar.holidays(2026))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(LocalDate.of(2026, 1, 1), NEW_YEARS_DAY),
                        Map.entry(LocalDate.of(2026, 4, 2), MAUNDY_THURSDAY),
                        Map.entry(LocalDate.of(2026, 4, 3), GOOD_FRIDAY),
                        Map.entry(LocalDate.of(2026, 4, 5), EASTER_SUNDAY),
                        Map.entry(LocalDate.of(2026, 4, 6), EASTER_MONDAY),
                        Map.entry(LocalDate.of(2026, 5, 1), LABOUR_DAY),
                        Map.entry(LocalDate.of(2026, 5, 17), CONSTITUTION_DAY),
                        Map.entry(LocalDate.of(2026, 5, 14), ASCENSION_DAY),
                        Map.entry(LocalDate.of(2026, 5, 24), WHIT_SUNDAY),
                        Map.entry(LocalDate.of(2026, 5, 25), WHIT_MONDAY),
                        Map.entry(LocalDate.of(2026, 12, 25), CHRISTMAS_DAY),
                        Map.entry(LocalDate.of(2026, 12, 26), BOXING_DAY)));
    }

    /** The calendar library against Butcher's algorithm for Easter, written out here. */
    @ParameterizedTest
    @MethodSource("years")
    void theMovableFeastsFollowEaster(int year) {
        LocalDate easter = butchersEaster(year);
        Map<LocalDate, PublicHoliday> expected = new HashMap<>();
        expected.put(easter.minusDays(3), MAUNDY_THURSDAY);
        expected.put(easter.minusDays(2), GOOD_FRIDAY);
        expected.put(easter, EASTER_SUNDAY);
        expected.put(easter.plusDays(1), EASTER_MONDAY);
        expected.put(easter.plusDays(39), ASCENSION_DAY);
        expected.put(easter.plusDays(49), WHIT_SUNDAY);
        expected.put(easter.plusDays(50), WHIT_MONDAY);
        expected.put(LocalDate.of(year, 1, 1), NEW_YEARS_DAY);
        expected.put(LocalDate.of(year, 5, 1), LABOUR_DAY);
        expected.put(LocalDate.of(year, 5, 17), CONSTITUTION_DAY);
        expected.put(LocalDate.of(year, 12, 25), CHRISTMAS_DAY);
        expected.put(LocalDate.of(year, 12, 26), BOXING_DAY);

        assertThat(calendar.holidays(year)).isEqualTo(expected);
    }

    @Test
    void whenTwoHolidaysFallOnOneDayTheFixedOneIsNamed() {
        assertThat(calendar.holidayOn(LocalDate.of(2012, 5, 17))).hasValue(CONSTITUTION_DAY);
        assertThat(calendar.holidayOn(LocalDate.of(2008, 5, 1))).hasValue(LABOUR_DAY);
        assertThat(calendar.holidayOn(LocalDate.of(2027, 5, 17))).hasValue(CONSTITUTION_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2026-04-01", "2026-05-18", "2028-02-29"})
    void anEveOrAnOrdinaryWeekdayIsAWorkingDay(LocalDate date) {
        assertThat(calendar.isWorkingDay(date)).isTrue();
        assertThat(calendar.workingDayFrom(date)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-04", "2026-05-23", "2026-01-03", "2026-01-04", "2026-12-25", "2026-05-01"})
    void aWeekendOrHolidayIsNone(LocalDate date) {
        assertThat(calendar.isWorkingDay(date)).isFalse();
        assertThat(calendar.workingDayFrom(date)).isAfter(date);
    }

    @Test
    void anOrdinarySundayIsNoPublicHoliday() {
        assertThat(calendar.holidayOn(LocalDate.of(2026, 1, 4))).isEmpty();
    }

    @Test
    void aHolidayNobodyHasJudgedStopsTheCalculation() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PublicHoliday.ofJollydayKey("MIDSUMMER"))
                .withMessageContaining("MIDSUMMER");
    }

    @Test
    void theMessageKeysAreStable() {
        assertThat(MAUNDY_THURSDAY.messageKey()).isEqualTo("calendar.holiday.maundy-thursday");
        assertThat(NEW_YEARS_DAY.messageKey()).isEqualTo("calendar.holiday.new-years-day");
        assertThat(Step.Code.LAST_DAY_OF_SHORTER_MONTH.messageKey())
                .isEqualTo("calendar.step.last-day-of-shorter-month");
    }

    static IntStream years() {
        return IntStream.rangeClosed(1950, 2100);
    }

    private static LocalDate butchersEaster(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
