package no.barnekoordinator.platform.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.barnekoordinator.platform.intake.ContractReader.Reading;
import no.barnekoordinator.platform.intake.DeadLetters.Kind;
import no.barnekoordinator.platform.intake.DeadLetters.Letter;
import no.barnekoordinator.platform.store.UnitsOfWork;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Has the effect of each record once: the effect and the note in the inbox commit together, and a record noted before
 * is passed over.
 *
 * <p>A batch is one transaction. When something in it fails, its records are taken one at a time, and the one that
 * fails goes to the {@link DeadLetters}. Only a passing failure of the database is thrown on, so that the records are
 * delivered again.
 */
public final class Intake {

    /** Name of the meter of how old a fact is when its effect is had here: from recorded there to handled here. */
    public static final String DELAY = "barnekoordinator.intake.delay";

    private static final Duration[] DELAY_BOUNDS = {
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofHours(1)
    };

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final ContractReader reader;
    private final ContractReceiver receiver;
    private final DeadLetters deadLetters;
    private final UnitsOfWork unitsOfWork;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Timer delay;

    public Intake(
            ContractReader reader,
            ContractReceiver receiver,
            DeadLetters deadLetters,
            UnitsOfWork unitsOfWork,
            JdbcClient jdbc,
            Clock clock,
            MeterRegistry meters) {
        this.reader = reader;
        this.receiver = receiver;
        this.deadLetters = deadLetters;
        this.unitsOfWork = unitsOfWork;
        this.jdbc = jdbc;
        this.clock = clock;
        this.delay = Timer.builder(DELAY)
                .description("How old a fact is when its effect is had: recorded by its service to handled by this one")
                .serviceLevelObjectives(DELAY_BOUNDS)
                .register(meters);
    }

    /** Takes a batch in the order given. */
    public void take(List<ConsumerRecord<String, byte[]>> batch) {
        try {
            unitsOfWork.run(() -> batch.forEach(this::takeOne));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            log.warn("A batch of {} records failed; taking them one at a time: {}", batch.size(), e.toString());
            batch.forEach(this::takeAlone);
        }
    }

    private void takeAlone(ConsumerRecord<String, byte[]> message) {
        try {
            unitsOfWork.run(() -> takeOne(message));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            log.error(
                    "Record {}-{}@{} goes to the dead letters: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    e.toString());
            unitsOfWork.run(() -> deadLetters.keep(message, Kind.REFUSED, e.toString()));
        }
    }

    private void takeOne(ConsumerRecord<String, byte[]> message) {
        switch (reader.read(message)) {
            case Reading.Malformed malformed -> deadLetters.keep(message, Kind.MALFORMED, malformed.reason());
            case Reading.Unknown unknown ->
                deadLetters.keep(message, Kind.UNKNOWN_TYPE, "unknown type " + unknown.type());
            case Reading.Known known -> {
                if (deadLetters.blocks(message.topic(), message.key())) {
                    deadLetters.keep(message, Kind.BEHIND, "an earlier record of this subject has not been dealt with");
                } else {
                    haveEffect(known.received());
                }
            }
        }
    }

    private void haveEffect(ReceivedContract received) {
        if (!isNoted(received.eventId())) {
            receiver.receive(received);
            Instant now = clock.instant();
            // Noted after the effect: a row written before would give the transaction its id before the aggregate is
            // loaded.
            jdbc.sql("insert into inbox (event_id, received_at) values (:id, :now)")
                    .param("id", received.eventId())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            // Two clocks are compared; the meter itself ignores the little less than nothing that can come of it.
            delay.record(Duration.between(received.recordedAt(), now));
        }
    }

    private boolean isNoted(String eventId) {
        return jdbc.sql("select exists (select 1 from inbox where event_id = :id)")
                .param("id", eventId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Tries the open dead letters again, oldest first; one that fails again holds back the later ones of its subject.
     *
     * @return how many were dealt with
     */
    public int retryDeadLetters() {
        Set<String> stillBlocked = new HashSet<>();
        int resolved = 0;
        for (Letter letter : deadLetters.open()) {
            String subject = letter.topic() + "|" + letter.key().orElse("");
            if (!stillBlocked.contains(subject)) {
                if (retried(letter)) {
                    resolved++;
                } else {
                    stillBlocked.add(subject);
                }
            }
        }
        return resolved;
    }

    private boolean retried(Letter letter) {
        if (!(reader.read(deadLetters.recordOf(letter)) instanceof Reading.Known known)) {
            return false;
        }
        try {
            unitsOfWork.run(() -> {
                haveEffect(known.received());
                deadLetters.resolve(letter);
            });
            return true;
        } catch (RuntimeException e) {
            log.warn("Dead letter {} failed again: {}", letter.id(), e.toString());
            return false;
        }
    }

    private static boolean isPassing(@Nullable Throwable e) {
        return switch (e) {
            case null -> false;
            case TransientDataAccessException passing -> true;
            case RecoverableDataAccessException passing -> true;
            case DataAccessResourceFailureException passing -> true;
            case NonTransientDataAccessResourceException passing -> true;
            case TransactionException passing -> true;
            default -> isPassing(e.getCause());
        };
    }
}
