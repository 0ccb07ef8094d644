package no.barnekoordinator.coordination.handling;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One family's case: who coordinates, and since when. Its services have a stream of their own. Holds no personal data.
 *
 * <p>Commands of people answer with the version of the case after them.
 */
@Aggregate(type = "case", snapshotTriggerDefinition = "longStreams")
class FamilyCase {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable CaseId id;

    private @Nullable CaseState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenCase c) {
        if (state == null) {
            UUID caseId = c.caseId().value();
            apply(List.of(
                    new CaseOpened(caseId, c.requestId(), c.municipality(), c.grantedAt()),
                    CaseClocks.towardsAppointment(caseId, c.municipality(), c.appointmentDue(), c.grantedAt())));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ContinueCase c) {
        if (state == null) {
            apply(Moving.goOn(c));
        }
    }

    @CommandHandler
    @Nullable
    Long decide(MoveCase c) {
        return apply(Moving.move(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(AppointCoordinator c) {
        return apply(Appointing.propose(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(AcceptAppointment c) {
        apply(Appointing.accept(open(), c));
        apply(CaseClocks.done(state(), ClockKind.APPOINTMENT, c.at()));
        return count(VacancyReason.APPOINTMENT_ENDED, c.at());
    }

    @CommandHandler
    @Nullable
    Long decide(DeclineAppointment c) {
        return apply(Appointing.decline(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(EndAppointment c) {
        apply(Appointing.end(open(), c));
        return count(VacancyReason.APPOINTMENT_ENDED, c.at());
    }

    @CommandHandler
    @Nullable
    Long decide(AssignDeputy c) {
        apply(Appointing.standIn(open(), c));
        return count(VacancyReason.LEAVE, c.at());
    }

    @CommandHandler
    void decide(NoteLeave c) {
        apply(Appointing.leave(state(), c));
        count(VacancyReason.LEAVE, c.at());
    }

    @CommandHandler
    void decide(NoteReturn c) {
        apply(Appointing.comeBack(state(), c));
        count(VacancyReason.LEAVE, c.at());
    }

    @CommandHandler
    void decide(CheckAppointmentDue c) {
        apply(CaseClocks.check(state(), ClockKind.APPOINTMENT, c.at()));
    }

    @CommandHandler
    void decide(CheckVacancyDue c) {
        apply(CaseClocks.check(state(), ClockKind.VACANCY, c.at()));
    }

    @CommandHandler
    @Nullable
    Long decide(CloseCase c) {
        CaseState now = open();
        apply(Appointing.beforeClosing(now, c.at()));
        apply(Vacancy.beforeClosing(now, c.at()));
        apply(List.of(new CaseClosed(now.caseId(), c.reason(), now.municipality(), c.at())));
        return apply(CaseClocks.stopAll(now, c.at()));
    }

    /**
     * Whoever coordinated does again. Where nobody ever did, the clock towards an appointment starts anew. What goes on
     * in another municipality is open there.
     */
    @CommandHandler
    void decide(ReopenCase c) {
        CaseState now = state();
        if (!now.closed() || now.moved()) {
            return;
        }
        apply(List.of(new CaseReopened(now.caseId(), c.complaintId(), now.municipality(), c.at())));
        if (!now.appointment().before()) {
            apply(List.of(CaseClocks.towardsAppointment(now.caseId(), now.municipality(), c.appointmentDue(), c.at())));
        }
        count(VacancyReason.CASE_REOPENED, c.at());
    }

    /** Whoever works with the case is told. One that has ended has nobody who does. */
    @CommandHandler
    void decide(HearOfComplaint c) {
        CaseState now = state();
        if (!now.closed() && !now.knows(c.complaintId(), c.at())) {
            apply(List.of(new ComplaintSucceeded(
                    now.caseId(), c.complaintId(), c.ground(), c.verdict(), c.fulfilBy(), now.municipality(), c.at())));
        }
    }

    @CommandHandler
    @Nullable
    UUID decide(FindCase c) {
        return state().continuedAs();
    }

    /** What was just decided is in the state: whether the family has somebody is seen from there. */
    private @Nullable Long count(VacancyReason reason, Instant at) {
        return apply(Vacancy.follows(state(), reason, at));
    }

    @EventSourcingHandler
    void evolve(FamilyCaseEvent event) {
        id = new CaseId(event.caseId());
        state = switch (event) {
            case CaseOpened opened -> CaseState.of(opened);
            case CaseContinued continued -> CaseState.of(continued);
            default -> state().after(event);
        };
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        state = state().after(event);
    }

    private static @Nullable Long apply(List<? extends CoordinationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return AggregateLifecycle.getVersion();
    }

    private CaseState open() {
        if (state().closed()) {
            throw Refusal.conflict("case-closed");
        }
        return state();
    }

    private CaseState state() {
        return requireNonNull(state, "no case has been opened");
    }
}
