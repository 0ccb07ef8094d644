package no.barnekoordinator.platform.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be asked of the event store directly: right at once after an append, when a view may not have caught up. */
public final class Streams {

    private final JdbcClient jdbc;

    public Streams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The municipality a stream belongs to now: that of its newest event.
     *
     * @param aggregateId id whose text keys the stream
     * @return empty when there is no such stream
     */
    public Optional<String> municipalityOf(Object aggregateId) {
        return jdbc.sql(
                        "select metadata ->> 'municipality' from event where stream = :stream order by sequence desc limit 1")
                .param("stream", aggregateId.toString())
                .query(String.class)
                .optional();
    }
}
