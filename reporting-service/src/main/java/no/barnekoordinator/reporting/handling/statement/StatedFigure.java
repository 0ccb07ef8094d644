package no.barnekoordinator.reporting.handling.statement;

import java.time.LocalDate;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.handling.event.StatementMade;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a municipality states of a topic in a year. It may be stated anew; what was stated is kept. */
@Aggregate(type = "stated-figure")
class StatedFigure {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable StatedFigureId id;

    private int revision;
    private int value;
    private @Nullable String source;
    private @Nullable LocalDate asOf;

    StatedFigure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StateFigure command) {
        if (command.seen() != revision) {
            throw Refusal.conflict("statement-changed").with("revision", revision);
        }
        if (revision > 0
                && command.value() == value
                && command.source().equals(source)
                && command.asOf().equals(asOf)) {
            throw Refusal.conflict("statement-unchanged");
        }
        AggregateLifecycle.apply(new StatementMade(
                command.figure().value(),
                command.topic(),
                command.year(),
                command.value(),
                command.source(),
                command.asOf(),
                revision + 1,
                command.municipality(),
                command.statedAt()));
    }

    @EventSourcingHandler
    void evolve(StatementMade event) {
        id = new StatedFigureId(event.figureId());
        revision = event.revision();
        value = event.value();
        source = event.source();
        asOf = event.asOf();
    }
}
