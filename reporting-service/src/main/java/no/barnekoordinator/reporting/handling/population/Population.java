package no.barnekoordinator.reporting.handling.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.reporting.handling.event.PopulationImported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The children of a year. A number may be brought in anew; only what is another number is a fact. */
@Aggregate(type = "population")
class Population {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PopulationId id;

    private final Map<String, Integer> children = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();

    Population() {}

    /** Answers how many numbers are other than they were. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(ImportPopulation command) {
        List<PopulationImported> imported = command.inOrder().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(children.get(entry.getKey())))
                .map(entry -> new PopulationImported(
                        command.population().value(),
                        command.year(),
                        entry.getValue(),
                        command.source(),
                        command.publishedOn(),
                        revisions.getOrDefault(entry.getKey(), 0) + 1,
                        entry.getKey(),
                        command.importedAt()))
                .toList();
        imported.forEach(AggregateLifecycle::apply);
        return imported.size();
    }

    @EventSourcingHandler
    void evolve(PopulationImported event) {
        id = new PopulationId(event.populationId());
        children.put(event.municipality(), event.children());
        revisions.put(event.municipality(), event.revision());
    }
}
