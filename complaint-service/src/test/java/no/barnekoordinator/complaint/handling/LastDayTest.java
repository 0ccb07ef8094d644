package no.barnekoordinator.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The last day to complain: four weeks, and on to the next working day. The file was worked out apart from this code,
 * with Easter by the Gregorian computus; its third column says what moved the day.
 */
class LastDayTest {

    private final NorwegianCalendar calendar = new NorwegianCalendar();

    @ParameterizedTest(name = "known {0}: last day {1} ({2})")
    @CsvFileSource(resources = "last-days.csv", numLinesToSkip = 1, delimiter = ';')
    void the_last_day_is_four_weeks_on_and_moved_past_days_that_are_not_working_days(
            LocalDate knownOn, LocalDate lastDay, String why) {
        assertThat(filedOn(knownOn, lastDay, "23:59:59").lastDay()).as(why).isEqualTo(lastDay);
        assertThat(filedOn(knownOn, lastDay, "23:59:59").inTime()).isTrue();
        assertThat(filedOn(knownOn, lastDay.plusDays(1), "00:00:00").inTime()).isFalse();
    }

    private ComplaintFiled filedOn(LocalDate knownOn, LocalDate day, String time) {
        FileComplaint command = ComplaintFixture.fileAt(
                ComplaintFixture.oslo(day + "T" + time), ComplaintGround.CHANGE_OR_TERMINATION, null, knownOn);
        return Filing.decide(
                command,
                ComplaintRules.book(new ComplaintSettings(Period.ofDays(28)))
                        .on(day)
                        .get(ComplaintRules.COMPLAINT_DEADLINE),
                calendar);
    }
}
