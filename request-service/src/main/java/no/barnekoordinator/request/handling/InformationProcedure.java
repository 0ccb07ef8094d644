package no.barnekoordinator.request.handling;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import no.barnekoordinator.request.handling.event.InformationProcedureLapsed;
import no.barnekoordinator.request.handling.event.InformationProcedurePublished;
import no.barnekoordinator.request.rules.WorkingDayCheck;
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

    private @Nullable InformationProcedureAdopted adopted;
    private boolean lapsed;

    InformationProcedure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptInformationProcedure command, WorkingDayCheck workingDays) {
        workingDays.mustBeWorkingDay(command.nextReviewOn());
        AggregateLifecycle.apply(new InformationProcedureAdopted(
                Optional.ofNullable(adopted)
                        .map(InformationProcedureAdopted::procedureId)
                        .orElse(command.newId()),
                command.adoptedOn(),
                command.lastPublishedOn(),
                command.howFamiliesAreTold(),
                command.nextReviewOn(),
                command.procedure().municipality(),
                command.registeredAt()));
    }

    @CommandHandler
    void decide(PublishInformationProcedure command) {
        InformationProcedureAdopted now = adopted();
        if (command.publishedOn().isBefore(now.adoptedOn())) {
            throw Refusal.againstRule("publication-before-adoption", now.adoptedOn());
        }
        AggregateLifecycle.apply(new InformationProcedurePublished(
                now.procedureId(), command.publishedOn(), now.municipality(), command.registeredAt()));
    }

    /** It happened when the day ended, not when somebody noticed. */
    @CommandHandler
    void decide(CheckInformationProcedure command, Clock clock) {
        LocalDate due = adopted().nextReviewOn();
        Instant ended = Oslo.endOf(due);
        if (!lapsed && !clock.instant().isBefore(ended)) {
            AggregateLifecycle.apply(new InformationProcedureLapsed(
                    adopted().procedureId(), due, adopted().municipality(), ended));
        }
    }

    @EventSourcingHandler
    void evolve(InformationProcedureAdopted event) {
        id = new AdoptInformationProcedure.ProcedureId(event.municipality());
        adopted = event;
        lapsed = false;
    }

    @EventSourcingHandler
    void evolve(InformationProcedureLapsed event) {
        lapsed = true;
    }

    private InformationProcedureAdopted adopted() {
        return requireNonNull(adopted);
    }
}
