package no.barnekoordinator.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The last day to complain: four weeks, and on to the next working day. The file was worked out apart from this code,
 * with Easter by the Gregorian computus; its third column says what moved the day.
 */
class LastDayTest {

    private static final Timekeeping TIME = ComplaintFixture.timekeeping(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

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
        return (ComplaintFiled) Filing.decide(command, TIME).getFirst();
    }
}
