package no.barnekoordinator.request.handling.web;

import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.store.Streams;
import no.barnekoordinator.request.handling.RequestId;
import org.springframework.stereotype.Component;

/**
 * Whether a person may touch a request: only in the municipality that is responsible for it. Asked of the events
 * themselves, so that a request that has just been received is there at once.
 */
@Component
public class RequestAccess {

    private final Streams streams;

    RequestAccess(Streams streams) {
        this.streams = streams;
    }

    /** @throws Refusal not found, both when there is no such request and when it is another municipality's */
    public void check(UUID requestId, Person person) {
        person.mustWorkIn(streams.municipalityOf(new RequestId(requestId)).orElseThrow(Refusal::notFound));
    }

    /** Whether there is such a request, and the person's municipality is responsible for it. */
    public boolean isOwn(UUID requestId, Person person) {
        return streams.municipalityOf(new RequestId(requestId))
                .filter(person::worksIn)
                .isPresent();
    }
}
