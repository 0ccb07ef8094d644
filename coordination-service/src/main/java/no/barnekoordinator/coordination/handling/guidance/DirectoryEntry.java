package no.barnekoordinator.coordination.handling.guidance;

import no.barnekoordinator.coordination.handling.event.DirectoryEntryListed;
import no.barnekoordinator.coordination.handling.event.DirectoryEntryRetired;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Something in a municipality's directory. */
@Aggregate(type = "directory-entry")
class DirectoryEntry {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable DirectoryEntryId id;

    private @Nullable String municipality;
    private boolean listed;

    /** Another municipality's entry is not found, whether it is there or not. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ListEntry c) {
        mustBeOf(c.municipality());
        AggregateLifecycle.apply(new DirectoryEntryListed(
                c.entry().value(), c.topic(), c.name(), c.about(), c.contact(), c.url(), c.municipality(), c.at()));
    }

    @CommandHandler
    void decide(RetireEntry c) {
        mustBeOf(c.municipality());
        if (listed) {
            AggregateLifecycle.apply(new DirectoryEntryRetired(c.entry().value(), c.municipality(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(DirectoryEntryListed event) {
        id = new DirectoryEntryId(event.entryId());
        municipality = event.municipality();
        listed = true;
    }

    @EventSourcingHandler
    void evolve(DirectoryEntryRetired event) {
        listed = false;
    }

    private void mustBeOf(String asked) {
        if (municipality != null && !municipality.equals(asked)) {
            throw Refusal.notFound();
        }
    }
}
