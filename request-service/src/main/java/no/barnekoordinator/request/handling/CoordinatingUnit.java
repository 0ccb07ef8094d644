package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.PracticeAdopted;
import no.barnekoordinator.request.handling.event.UnitContactPublished;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a municipality's coordinating unit says about itself. */
@Aggregate(type = "coordinating-unit")
class CoordinatingUnit {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable UnitId id;

    private @Nullable UUID unitId;
    private @Nullable LocalDate latestPractice;

    CoordinatingUnit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishUnitContact command) {
        AggregateLifecycle.apply(new UnitContactPublished(
                Optional.ofNullable(unitId).orElse(command.newId()),
                command.phone(),
                command.email(),
                command.visitingAddress(),
                command.postalAddress(),
                command.openingHours(),
                command.webAddress(),
                command.unit().municipality(),
                command.publishedAt()));
    }

    /** From the day the latest one begins, or later: no day gets another practice than it was told. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptPractice command) {
        if (latestPractice != null && command.validFrom().isBefore(latestPractice)) {
            throw Refusal.againstRule("practice-before-latest", latestPractice);
        }
        AggregateLifecycle.apply(new PracticeAdopted(
                Optional.ofNullable(unitId).orElse(command.newId()),
                command.twoPersonControl(),
                command.decisionTargetDays(),
                command.validFrom(),
                command.unit().municipality(),
                command.adoptedAt()));
    }

    @EventSourcingHandler
    void evolve(UnitContactPublished event) {
        id = new UnitId(event.municipality());
        unitId = event.unitId();
    }

    @EventSourcingHandler
    void evolve(PracticeAdopted event) {
        id = new UnitId(event.municipality());
        unitId = event.unitId();
        latestPractice = event.validFrom();
    }
}
