package no.barnekoordinator.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The deadlines of a complaint, held against a table: midnight, summer time, Easter, leap days and New Year included.
 */
class WorkedDatesTest {

    private final Timekeeping time = ComplaintFixture.timekeeping(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvFileSource(resources = "worked-dates.csv", delimiter = ';', useHeadersInDisplayName = true)
    void a_deadline_ends_when_the_table_says(
            String rule, Instant from, LocalDate firstDay, LocalDate lastDay, Instant broken) {
        Rule applied = time.rule(from, rule);

        assertThat(Oslo.dateOf(from)).isEqualTo(firstDay);
        assertThat(time.lastDay(firstDay, applied)).isEqualTo(lastDay);
        assertThat(time.endOf(from, applied)).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "worked-years.csv", delimiter = ';', useHeadersInDisplayName = true)
    void a_decision_is_not_complained_about_after_a_year(LocalDate decided, LocalDate lastDay) {
        Rule year = time.rule(Oslo.endOf(lastDay), ComplaintRules.ONE_YEAR);

        assertThat(time.limit(decided, year)).isEqualTo(lastDay);
    }
}
