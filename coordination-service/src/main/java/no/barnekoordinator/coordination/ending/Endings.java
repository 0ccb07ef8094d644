package no.barnekoordinator.coordination.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads how cases ended, from the events themselves: who did it stands beside what was done. */
@Component
public class Endings {

    private final EventStore store;

    Endings(EventStore store) {
        this.store = store;
    }

    /** The last time a case ended, also when it is open again; empty for one that never has. */
    public Optional<Ending> last(UUID caseId) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        store.readEvents(new CaseId(caseId).toString(), 0).forEachRemaining(all::add);
        return all.reversed().stream()
                .filter(message -> message.getPayload() instanceof CaseClosed)
                .findFirst()
                .map(Endings::ending);
    }

    private static Ending ending(DomainEventMessage<?> message) {
        CaseClosed closed = (CaseClosed) message.getPayload();
        return new Ending(
                closed.caseId(),
                closed.reason(),
                Oslo.dateOf(closed.happenedAt()),
                Origin.actorIn(message.getMetaData()).stream().toList());
    }
}
