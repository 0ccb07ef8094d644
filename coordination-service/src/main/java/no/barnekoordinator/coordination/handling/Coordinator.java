package no.barnekoordinator.coordination.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A child coordinator in a municipality's register. Knows neither name nor person: they are in the view, sealed. */
@Aggregate(type = "coordinator")
class Coordinator {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable CoordinatorId id;

    /** For the framework, before anything has happened. */
    Coordinator() {}

    @CommandHandler
    Coordinator(RegisterCoordinator command) {
        apply(new CoordinatorRegistered(
                command.coordinatorId().value(),
                command.name(),
                command.subject(),
                command.capacity(),
                command.municipality(),
                command.at()));
    }

    @EventSourcingHandler
    void evolve(CoordinatorRegistered event) {
        id = new CoordinatorId(event.coordinatorId());
    }
}
