package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final long A_WHILE = Duration.ofSeconds(31).toNanos();

    @Test
    void a_fact_numbered_before_one_that_is_counted_is_still_new_when_it_comes_in_later() {
        Seen seen = Seen.of(100, positions(101, 103), 0);
        assertThat(seen.notIn(positions(101, 102, 103, 104))).containsExactly(102, 104);
    }

    @Test
    void what_is_counted_is_not_new_however_much_comes_in() {
        Seen seen = Seen.of(100, positions(101, 102), 0);
        for (long position = 103; position < 200; position++) {
            long[] now = positionsTo(position);
            assertThat(seen.notIn(now)).containsExactly(position);
            seen = seen.with(now, position);
        }
        assertThat(seen.settled()).isEqualTo(100);
        assertThat(seen.since()).isEqualTo(99);
    }

    @Test
    void what_has_been_waited_for_is_settled_also_while_facts_keep_coming_in() {
        Seen seen = Seen.of(100, positions(101, 103), 0);

        seen = seen.with(positions(101, 102, 103, 104), A_WHILE);
        assertThat(seen.settled()).isEqualTo(103);
        assertThat(seen.since()).isEqualTo(1);

        seen = seen.with(positions(104, 105), A_WHILE + 1);
        assertThat(seen.settled()).isEqualTo(103);
        assertThat(seen.notIn(positions(104, 105, 106))).containsExactly(106);

        seen = seen.with(positions(104, 105, 106), 2 * A_WHILE + 1);
        assertThat(seen.settled()).isEqualTo(104);
        assertThat(seen.since()).isEqualTo(2);
    }

    @Test
    void before_there_is_much_everything_is_known_one_by_one() {
        assertThat(Seen.settledBy(7)).isZero();
        assertThat(Seen.settledBy(1_000_000)).isBetween(900_000L, 999_999L);
    }

    private static long[] positionsTo(long last) {
        long[] positions = new long[(int) (last - 100)];
        for (int place = 0; place < positions.length; place++) {
            positions[place] = 101 + place;
        }
        return positions;
    }

    private static long[] positions(long... positions) {
        return positions;
    }
}
