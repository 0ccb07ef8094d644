package no.barnekoordinator.coordination.handling.register;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.event.CapacityChanged;
import no.barnekoordinator.coordination.handling.event.ContactRecorded;
import no.barnekoordinator.coordination.handling.event.CoordinatorEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.event.FamilyGivenUp;
import no.barnekoordinator.coordination.handling.event.FamilyTakenOn;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.coordination.handling.event.MandateIssued;
import no.barnekoordinator.coordination.handling.event.QualificationsRecorded;
import no.barnekoordinator.coordination.handling.event.TrainingCompleted;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A child coordinator in a municipality's register. Knows neither name nor person: they are in the view, sealed. */
@Aggregate(type = "coordinator", snapshotTriggerDefinition = "longStreams")
class Coordinator {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable CoordinatorId id;

    private @Nullable RegisterState state;

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

    @CommandHandler
    void decide(ChangeCapacity c) {
        RegisterState now = state();
        if (c.capacity() != now.capacity()) {
            apply(new CapacityChanged(now.coordinatorId(), c.capacity(), now.municipality(), c.at()));
        }
    }

    @CommandHandler
    void decide(RecordQualifications c) {
        RegisterState now = state();
        apply(new QualificationsRecorded(
                now.coordinatorId(),
                List.copyOf(c.languages()),
                c.competences().stream().sorted().toList(),
                now.municipality(),
                c.at()));
    }

    @CommandHandler
    void decide(RecordContact c) {
        RegisterState now = state();
        apply(new ContactRecorded(now.coordinatorId(), c.phone(), c.email(), now.municipality(), c.at()));
    }

    @CommandHandler
    void decide(CompleteTraining c) {
        RegisterState now = state();
        apply(new TrainingCompleted(
                now.coordinatorId(),
                c.training(),
                c.completedOn(),
                now.municipality(),
                PossibleDates.instantOn(c.completedOn(), c.at())));
    }

    @CommandHandler
    void decide(IssueMandate c) {
        RegisterState now = state();
        apply(new MandateIssued(
                now.coordinatorId(), c.reference(), c.validFrom(), c.validTo(), now.municipality(), c.at()));
    }

    @CommandHandler
    void decide(StartLeave c) {
        RegisterState now = state();
        if (now.leaveSince() != null) {
            throw Refusal.conflict("coordinator-on-leave-already");
        }
        apply(new LeaveStarted(
                now.coordinatorId(),
                c.since(),
                c.expectedTo(),
                now.families().stream().distinct().toList(),
                now.municipality(),
                PossibleDates.instantOn(c.since(), c.at())));
    }

    @CommandHandler
    void decide(EndLeave c) {
        RegisterState now = state();
        if (now.leaveSince() == null) {
            throw Refusal.conflict("coordinator-not-on-leave");
        }
        PossibleDates.mustFollow(now.leaveSince(), c.endedOn());
        apply(new LeaveEnded(
                now.coordinatorId(),
                c.endedOn(),
                now.families().stream().distinct().toList(),
                now.municipality(),
                PossibleDates.instantOn(c.endedOn(), c.at())));
    }

    @CommandHandler
    void decide(ConsiderCoordinator c) {
        able(c.at());
    }

    @CommandHandler
    void decide(TakeOnFamily c) {
        RegisterState now = able(c.at());
        apply(new FamilyTakenOn(now.coordinatorId(), c.caseId(), now.municipality(), c.at()));
    }

    @CommandHandler
    void decide(GiveUpFamily c) {
        RegisterState now = state();
        if (now.families().contains(c.caseId())) {
            apply(new FamilyGivenUp(now.coordinatorId(), c.caseId(), now.municipality(), c.at()));
        }
    }

    private RegisterState able(Instant at) {
        RegisterState now = state();
        if (now.leaveSince() != null) {
            throw Refusal.againstRule("coordinator-on-leave");
        }
        if (now.mandate() == null || !now.mandate().holdsOn(Oslo.dateOf(at))) {
            throw Refusal.againstRule("coordinator-without-mandate");
        }
        return now;
    }

    @EventSourcingHandler
    void evolve(CoordinatorEvent event) {
        id = new CoordinatorId(event.coordinatorId());
        state = (state == null ? RegisterState.NOTHING : state).after(event);
    }

    private RegisterState state() {
        return requireNonNull(state, "nobody has been registered");
    }
}
