package no.barnekoordinator.coordination.handling.guidance;

import no.barnekoordinator.coordination.handling.event.GuidanceGiven;
import no.barnekoordinator.coordination.handling.event.ReferralMade;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What one family was told. Nothing it was told before is in the way of telling it more. */
@Aggregate(type = "guidance", snapshotTriggerDefinition = "longStreams")
class CaseGuidance {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable GuidanceId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GiveGuidance c) {
        AggregateLifecycle.apply(
                c.referral()
                        ? new ReferralMade(
                                c.guidance().caseId(), c.topic(), c.entryId(), c.what(), c.municipality(), c.at())
                        : new GuidanceGiven(
                                c.guidance().caseId(), c.topic(), c.entryId(), c.what(), c.municipality(), c.at()));
    }

    @EventSourcingHandler
    void evolve(GuidanceGiven event) {
        id = new GuidanceId(event.caseId());
    }

    @EventSourcingHandler
    void evolve(ReferralMade event) {
        id = new GuidanceId(event.caseId());
    }
}
