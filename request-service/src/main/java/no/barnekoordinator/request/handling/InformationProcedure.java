package no.barnekoordinator.request.handling;

import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** How one municipality tells families of their right. */
@Aggregate(type = "information-procedure")
class InformationProcedure {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private AdoptInformationProcedure.@Nullable ProcedureId id;

    private @Nullable UUID procedureId;

    InformationProcedure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptInformationProcedure command) {
        AggregateLifecycle.apply(new InformationProcedureAdopted(
                Optional.ofNullable(procedureId).orElse(command.newId()),
                command.adoptedOn(),
                command.lastPublishedOn(),
                command.howFamiliesAreTold(),
                command.nextReviewOn(),
                command.procedure().municipality(),
                command.registeredAt()));
    }

    @EventSourcingHandler
    void evolve(InformationProcedureAdopted event) {
        id = new AdoptInformationProcedure.ProcedureId(event.municipality());
        procedureId = event.procedureId();
    }
}
