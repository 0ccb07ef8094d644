package no.barnekoordinator.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.RequestEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Opens the file of a request, from the events themselves: right also at the moment something has happened. */
@Component
class CaseFiles {

    private final EventStore store;

    CaseFiles(EventStore store) {
        this.store = store;
    }

    /** @throws Refusal not found, when there is no such request */
    CaseFile open(UUID requestId) {
        List<RequestEvent> history = new ArrayList<>();
        store.readEvents(new RequestId(requestId).toString(), 0)
                .forEachRemaining(message -> history.add((RequestEvent) message.getPayload()));
        if (history.isEmpty()) {
            throw Refusal.notFound();
        }
        return CaseFile.of(history);
    }
}
