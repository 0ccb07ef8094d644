package no.barnekoordinator.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact in the history of one service; private to it. Implemented by flat records that also carry {@link EventName}.
 *
 * <p>When it was <em>recorded</em> is the event message's own timestamp. When it <em>happened</em> is part of the fact.
 */
public interface DomainEvent {

    /** What the fact is about: owner of the data key, and key of the stream on Kafka. */
    UUID subjectId();

    /** Four-digit municipality number, as text. */
    String municipality();

    /** When it happened in the world, UTC. */
    Instant happenedAt();
}
