package no.barnekoordinator.request.handling.web;

import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a person may touch a request: only in the municipality that is responsible for it. Asked of the events
 * themselves, so that a request that has just been received is there at once.
 */
@Component
public class RequestAccess {

    private final JdbcClient jdbc;

    RequestAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal not found, both when there is no such request and when it is another municipality's */
    public void check(UUID requestId, Person person) {
        String municipality = jdbc.sql(
                        "select metadata ->> 'municipality' from event where stream = :stream and sequence = 0")
                .param("stream", "request-" + requestId)
                .query(String.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        person.mustWorkIn(municipality);
    }
}
