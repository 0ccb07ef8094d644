package no.barnekoordinator.coordination.handling.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import no.barnekoordinator.coordination.handling.event.MeetingEvent;
import no.barnekoordinator.coordination.handling.event.MeetingTaskDone;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The meetings about a family: called, held, and what they decided. Keeps no word of them. */
@Aggregate(type = "meetings", snapshotTriggerDefinition = "longStreams")
class FamilyMeetings {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable MeetingsId id;

    private @Nullable MeetingsState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CallMeeting c) {
        apply(Calling.call(state == null ? MeetingsState.of(c.meetings().caseId(), c.municipality()) : open(), c));
    }

    @CommandHandler
    void decide(MoveMeeting c) {
        apply(Calling.move(open(), c));
    }

    @CommandHandler
    void decide(CancelMeeting c) {
        apply(Calling.cancel(open(), c));
    }

    @CommandHandler
    void decide(ConfirmPreparation c) {
        apply(Calling.prepare(open(), c));
    }

    @CommandHandler
    void decide(HoldMeeting c) {
        apply(Calling.hold(open(), c));
    }

    @CommandHandler
    void decide(FinishTask c) {
        if (!open().tasks().contains(c.taskId())) {
            throw Refusal.notFound();
        }
        apply(List.of(new MeetingTaskDone(state().caseId(), c.taskId(), state().municipality(), c.at())));
    }

    @CommandHandler
    void decide(CheckMeetingHeld c) {
        apply(Calling.missed(state(), c.meetingId(), c.at()));
    }

    @CommandHandler
    void decide(CloseMeetings c) {
        if (!state().closed()) {
            apply(Calling.close(state(), c.at()));
        }
    }

    @CommandHandler
    void decide(ReopenMeetings c) {
        if (state().closed()) {
            apply(Calling.reopen(state(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        id = new MeetingsId(event.caseId());
        state = (state == null ? MeetingsState.of(event.caseId(), event.municipality()) : state).after(event);
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        state = state().after(event);
    }

    @EventSourcingHandler
    void evolve(DelayEvent event) {
        state = state().after(event);
    }

    private static void apply(List<? extends CoordinationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    private MeetingsState open() {
        if (state().closed()) {
            throw Refusal.conflict("case-closed");
        }
        return state();
    }

    private MeetingsState state() {
        return requireNonNull(state, "no meeting has been called");
    }
}
