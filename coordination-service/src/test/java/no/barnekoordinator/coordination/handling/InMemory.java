package no.barnekoordinator.coordination.handling;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.event.DomainEvent;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** One aggregate with its history in memory, for histories that are made up. */
public final class InMemory implements AutoCloseable {

    private final Configuration axon;
    private final Object id;

    private InMemory(Configuration axon, Object id) {
        this.axon = axon;
        this.id = id;
    }

    /** @param id of the only aggregate that is sent anything */
    public static InMemory of(Class<?> aggregate, Object id) {
        return new InMemory(
                DefaultConfigurer.defaultConfiguration()
                        .configureCommandBus(
                                configuration -> SimpleCommandBus.builder().build())
                        .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                        .configureAggregate(aggregate)
                        .start(),
                id);
    }

    /**
     * What came of a command.
     *
     * @throws Refusal when a rule says no
     */
    public List<DomainEvent> decide(Object command) {
        int before = history().size();
        CompletableFuture<Void> answer = new CompletableFuture<>();
        axon.commandBus()
                .dispatch(
                        GenericCommandMessage.asCommandMessage(command),
                        (CommandMessage<?> sent, CommandResultMessage<?> result) -> {
                            if (result.isExceptional()) {
                                answer.completeExceptionally(result.exceptionResult());
                            } else {
                                answer.complete(null);
                            }
                        });
        try {
            answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
        List<DomainEvent> all = history();
        return all.subList(before, all.size());
    }

    public List<DomainEvent> history() {
        return axon.eventStore()
                .readEvents(id.toString())
                .asStream()
                .map(message -> (DomainEvent) message.getPayload())
                .toList();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
