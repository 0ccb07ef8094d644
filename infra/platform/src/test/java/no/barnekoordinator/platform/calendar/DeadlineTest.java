package no.barnekoordinator.platform.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import no.barnekoordinator.platform.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final Period FOUR_WEEKS = Period.ofWeeks(4);

    private final NorwegianCalendar calendar = new NorwegianCalendar();

    @ParameterizedTest(name = "{0} + {1} is {3}: {5}")
    @CsvFileSource(resources = "worked-dates.csv", delimiter = ';', numLinesToSkip = 2)
    void aWorkedDateComesOutWithItsExplanation(
            LocalDate start, Period length, LocalDate unmoved, LocalDate last, String steps, String why) {
        Deadline deadline = calendar.deadline(start, length);

        assertThat(deadline.unmovedLastDay()).as(why).isEqualTo(unmoved);
        assertThat(deadline.lastDay()).as(why).isEqualTo(last);
        assertThat(deadline.isMoved()).isEqualTo(!unmoved.equals(last));
        assertThat(deadline.steps().stream().map(DeadlineTest::written).collect(joining(" ")))
                .as(why)
                .isEqualTo(steps);
        assertThat(calendar.lastDay(start, length)).isEqualTo(last);
    }

    @ParameterizedTest(name = "first contact {0}: broken from {1}")
    @CsvSource({
        // winter time all the way: midnight in Norway is 23:00 UTC
        "2026-01-05T10:00:00Z, 2026-02-02T23:00:00Z",
        // 23:30 UTC on the 4th is already the 5th in Norway
        "2026-01-04T23:30:00Z, 2026-02-02T23:00:00Z",
        "2026-01-04T22:59:59Z, 2026-02-02T23:00:00Z",
        // starts in winter time, ends in summer time: 22:00 UTC
        "2026-03-02T10:00:00Z, 2026-03-30T22:00:00Z",
        // starts in summer time, ends in winter time
        "2026-09-29T10:00:00Z, 2026-10-27T23:00:00Z",
        // summer midnight is 22:00 UTC: a second before it is still the 30th of June
        "2026-06-30T21:59:59Z, 2026-07-28T22:00:00Z",
        "2026-06-30T22:00:00Z, 2026-07-29T22:00:00Z",
        // either side of the lost hour and of the repeated hour
        "2026-03-29T00:59:59Z, 2026-04-27T22:00:00Z",
        "2026-03-29T01:00:00Z, 2026-04-27T22:00:00Z",
        "2026-10-25T00:30:00Z, 2026-11-23T23:00:00Z",
        "2026-10-25T01:30:00Z, 2026-11-23T23:00:00Z",
        // the last evening of the year in UTC is the first day of the next in Norway
        "2026-12-31T23:15:00Z, 2027-01-29T23:00:00Z"
    })
    void anInstantCountsFromItsDateInNorwayAndEndsAtMidnightThere(Instant firstContact, Instant endsAt) {
        assertThat(calendar.deadline(firstContact, FOUR_WEEKS).endsAt()).isEqualTo(endsAt);
    }

    @Test
    void theWeekendsOfTheClockChangeAreAnHourShorterAndLonger() {

        Deadline friday = calendar.deadline(LocalDate.of(2026, 3, 23), Period.ofDays(4));
        Deadline monday = calendar.deadline(LocalDate.of(2026, 3, 23), Period.ofDays(5));
        assertThat(Duration.between(friday.endsAt(), monday.endsAt())).isEqualTo(Duration.ofHours(71));

        Deadline nextFriday = calendar.deadline(LocalDate.of(2026, 10, 19), Period.ofDays(4));
        Deadline nextMonday = calendar.deadline(LocalDate.of(2026, 10, 19), Period.ofDays(5));
        assertThat(Duration.between(nextFriday.endsAt(), nextMonday.endsAt())).isEqualTo(Duration.ofHours(73));
    }

    @Test
    void aDeadlineIsMetUntilTheLastMomentOfItsLastDay() {
        Deadline deadline = calendar.deadline(LocalDate.of(2026, 1, 5), FOUR_WEEKS);

        assertThat(deadline.isMetAt(Instant.parse("2026-02-02T22:59:59.999999999Z")))
                .isTrue();
        assertThat(deadline.isMetAt(Instant.parse("2026-02-02T23:00:00Z"))).isFalse();
    }

    @Test
    void theExplanationNamesTheRule() {
        var rule = new Rule(
                "complaint-deadline", "pbrl § 7-5", LocalDate.of(2001, 1, 1), null, "rule.complaint", FOUR_WEEKS);

        Deadline deadline = calendar.deadline(Instant.parse("2026-03-05T08:00:00Z"), rule);

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(deadline.steps().get(1))
                .isEqualTo(new Step(Step.Code.UNDER_RULE, LocalDate.of(2026, 3, 5), "complaint-deadline"));
        assertThat(deadline.steps()).hasSize(9);
        assertThat(Step.Code.SAME_WEEKDAY.legalSource()).isEqualTo("domstolloven § 148");
        assertThat(Step.Code.MOVED_PAST_HOLIDAY.legalSource()).isEqualTo("domstolloven § 149");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1W", "P1M3D", "P1Y1D", "P-1M", "P1M-1D"})
    void aLengthThatIsNotOnePositiveUnitIsRefused(Period length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.deadline(LocalDate.of(2026, 1, 5), length))
                .withMessageContaining(length.toString());
    }

    private static String written(Step step) {
        String detail = step.detail();
        return detail == null ? step.code().name() : step.code() + ":" + detail.replace("calendar.holiday.", "");
    }
}
