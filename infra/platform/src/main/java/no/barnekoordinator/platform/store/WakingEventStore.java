package no.barnekoordinator.platform.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's event store, telling the {@link WakingStreams} of each commit. */
final class WakingEventStore extends EmbeddedEventStore {

    private final WakingStreams streams;

    WakingEventStore(Builder builder, WakingStreams streams) {
        super(builder);
        this.streams = streams;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        streams.wake();
    }
}
