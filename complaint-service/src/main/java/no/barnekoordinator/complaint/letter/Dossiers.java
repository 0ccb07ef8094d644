package no.barnekoordinator.complaint.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Opens the dossier of a complaint, from the events themselves: right also at the moment something has happened. */
@Component
class Dossiers {

    private final EventStore store;

    Dossiers(EventStore store) {
        this.store = store;
    }

    /** @throws Refusal not found, when there is no such complaint */
    Dossier open(UUID complaintId) {
        List<ComplaintEvent> history = new ArrayList<>();
        store.readEvents(new ComplaintId(complaintId).toString(), 0)
                .forEachRemaining(message -> history.add((ComplaintEvent) message.getPayload()));
        if (history.isEmpty()) {
            throw Refusal.notFound();
        }
        return Dossier.of(history);
    }
}
