package no.barnekoordinator.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.post.PostingUntilTaken.Attempt;
import no.barnekoordinator.platform.post.PostingUntilTaken.End;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;

class PostingUntilTakenTest {

    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final UUID FAMILY = UUID.randomUUID();
    private static final UUID LETTER = UUID.randomUUID();

    private final Map<String, Instant> due = new LinkedHashMap<>();
    private final List<Attempt> recorded = new ArrayList<>();
    private final Letters letters = new Letters(new Deadlines(scheduler()));
    private boolean wanted = true;
    private @Nullable PostRefusedException refusal;
    private int posted;

    private final class Letters extends PostingUntilTaken {

        Letters(Deadlines deadlines) {
            super("letter", deadlines, Clock.fixed(NOW, ZoneOffset.UTC));
        }

        @Override
        protected boolean isWanted(UUID about, UUID letterId) {
            return wanted && about.equals(FAMILY) && letterId.equals(LETTER);
        }

        @Override
        protected Optional<Delivery> post(UUID about, UUID letterId) {
            posted++;
            if (refusal != null) {
                throw refusal;
            }
            return Optional.of(new Delivery("P-1", Delivery.Channel.PAPER, NOW.minusSeconds(5)));
        }

        @Override
        protected void record(UUID about, UUID letterId, Attempt attempt) {
            recorded.add(attempt);
        }
    }

    private SchedulerClient scheduler() {
        SchedulerClient client = mock(SchedulerClient.class);
        when(client.scheduleIfNotExists(ArgumentMatchers.<TaskInstance<Void>>any(), any(Instant.class)))
                .thenAnswer(call -> {
                    TaskInstance<?> instance = call.getArgument(0);
                    return due.putIfAbsent(instance.getId(), call.getArgument(1)) == null;
                });
        return client;
    }

    private static String deadline(int attempt) {
        return "letter|" + FAMILY + "/" + LETTER + "/" + attempt;
    }

    private void wake(int attempt) {
        letters.due(FAMILY + "/" + LETTER + "/" + attempt);
    }

    @Test
    void a_new_letter_is_tried_at_once_and_what_is_taken_is_recorded_with_its_way_and_time() {
        letters.first(FAMILY, LETTER);
        assertThat(due).containsExactly(Map.entry(deadline(1), NOW));

        wake(1);

        assertThat(recorded).containsExactly(new Attempt(End.TAKEN, Delivery.Channel.PAPER, null, NOW.minusSeconds(5)));
    }

    @Test
    void each_attempt_has_a_deadline_of_its_own_since_the_one_under_way_cannot_be_moved() {
        letters.first(FAMILY, LETTER);
        refusal = new PostRefusedException("post-closed", false);
        wake(1);
        letters.again(FAMILY, LETTER, 1);
        wake(2);
        letters.again(FAMILY, LETTER, 2);

        assertThat(recorded)
                .containsOnly(new Attempt(End.REFUSED, null, "post-closed", NOW))
                .hasSize(2);
        assertThat(due)
                .containsExactly(
                        Map.entry(deadline(1), NOW),
                        Map.entry(deadline(2), NOW.plus(Duration.ofMinutes(1))),
                        Map.entry(deadline(3), NOW.plus(Duration.ofMinutes(3))));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 9", "6, 243", "7, 720", "40, 720"})
    void the_pauses_grow_to_half_a_day(int attempt, int minutes) {
        assertThat(PostingUntilTaken.pauseAfter(attempt)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void what_is_refused_for_good_is_given_up() {
        refusal = new PostRefusedException("no-such-address", true);

        wake(1);

        assertThat(recorded).containsExactly(new Attempt(End.GIVEN_UP, null, "no-such-address", NOW));
    }

    @Test
    void a_letter_nobody_wants_any_more_is_not_posted() {
        wanted = false;

        wake(3);

        assertThat(posted).isZero();
        assertThat(recorded).isEmpty();
    }

    @Test
    void a_deadline_set_before_attempts_were_numbered_is_understood() {
        letters.due(FAMILY + "/" + LETTER);

        assertThat(recorded).hasSize(1);
    }
}
