package no.barnekoordinator.coordination.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.event.ContactRecorded;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.letter.LettersId;
import no.barnekoordinator.coordination.handling.register.CoordinatorId;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what letters are written from, from the events themselves: right also at the moment something has happened. */
@Component
class LetterFiles {

    private final EventStore store;

    LetterFiles(EventStore store) {
        this.store = store;
    }

    /**
     * A coordinator as families are told of them.
     *
     * @param name null after erasure
     */
    public record Card(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** @throws Refusal not found, when there is no such case */
    LetterFile open(UUID caseId) {
        List<CoordinationEvent> history = new ArrayList<>();
        history.addAll(read(new CaseId(caseId)));
        history.addAll(read(new TeamId(caseId)));
        history.addAll(read(new LettersId(caseId)));
        LetterFile file = LetterFile.of(caseId, history);
        if (!file.exists()) {
            throw Refusal.notFound();
        }
        return file;
    }

    Card coordinator(UUID coordinatorId) {
        Card card = new Card(null, null, null);
        for (CoordinationEvent event : read(new CoordinatorId(coordinatorId))) {
            card = switch (event) {
                case CoordinatorRegistered e -> new Card(e.name(), card.phone(), card.email());
                case ContactRecorded e -> new Card(card.name(), e.phone(), e.email());
                default -> card;
            };
        }
        return card;
    }

    private List<CoordinationEvent> read(Object stream) {
        return store.readEvents(stream.toString(), 0)
                .asStream()
                .map(event -> (CoordinationEvent) event.getPayload())
                .toList();
    }
}
