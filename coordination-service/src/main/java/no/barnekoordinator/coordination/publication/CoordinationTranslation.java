package no.barnekoordinator.coordination.publication;

import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.coordination.AppointmentAcceptedV1;
import no.barnekoordinator.contracts.coordination.AppointmentDeclinedV1;
import no.barnekoordinator.contracts.coordination.AppointmentEndedV1;
import no.barnekoordinator.contracts.coordination.AppointmentProposedV1;
import no.barnekoordinator.contracts.coordination.CapacityChangedV1;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseMovedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.ConsentNarrowedV1;
import no.barnekoordinator.contracts.coordination.ConsentWithdrawnV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.DeputyAssignedV1;
import no.barnekoordinator.contracts.coordination.DeputyEndedV1;
import no.barnekoordinator.contracts.coordination.InstructionAcknowledgedV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.LeaveEndedV1;
import no.barnekoordinator.contracts.coordination.LeaveStartedV1;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
import no.barnekoordinator.contracts.coordination.NeedSeenV1;
import no.barnekoordinator.contracts.coordination.ServiceAppliedV1;
import no.barnekoordinator.contracts.coordination.ServiceAskedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeclinedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceEvaluatedV1;
import no.barnekoordinator.contracts.coordination.ServiceGrantedV1;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.TeamMemberJoinedV1;
import no.barnekoordinator.contracts.coordination.TeamMemberLeftV1;
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.coordination.handling.event.AbsenceEnded;
import no.barnekoordinator.coordination.handling.event.AbsenceStarted;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentDeclined;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.CapacityChanged;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentNarrowed;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.ContactRecorded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.event.DelayFollowedUp;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.DocumentationAsked;
import no.barnekoordinator.coordination.handling.event.DocumentationReceived;
import no.barnekoordinator.coordination.handling.event.FamilyGivenUp;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.FamilyTakenOn;
import no.barnekoordinator.coordination.handling.event.GuidanceEvent;
import no.barnekoordinator.coordination.handling.event.InstructionAcknowledged;
import no.barnekoordinator.coordination.handling.event.InstructionEscalated;
import no.barnekoordinator.coordination.handling.event.InstructionFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.event.InstructionLapsed;
import no.barnekoordinator.coordination.handling.event.InstructionNotFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionRefused;
import no.barnekoordinator.coordination.handling.event.InstructionReminded;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.coordination.handling.event.LetterEvent;
import no.barnekoordinator.coordination.handling.event.MandateIssued;
import no.barnekoordinator.coordination.handling.event.MeetingEvent;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.coordination.handling.event.QualificationsRecorded;
import no.barnekoordinator.coordination.handling.event.ServiceApplied;
import no.barnekoordinator.coordination.handling.event.ServiceAsked;
import no.barnekoordinator.coordination.handling.event.ServiceDeclined;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceEvaluated;
import no.barnekoordinator.coordination.handling.event.ServiceGranted;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.ServicesClosed;
import no.barnekoordinator.coordination.handling.event.ServicesOpened;
import no.barnekoordinator.coordination.handling.event.ServicesReopened;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.event.TeamOpened;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import no.barnekoordinator.coordination.handling.event.TrainingCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionEvent;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told of what has happened here. Names, persons and providers stay behind. */
@Component
class CoordinationTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return event instanceof CoordinationEvent own ? Optional.ofNullable(contractOf(own)) : Optional.empty();
    }

    /** Null for what stays here. */
    private static @Nullable Contract contractOf(CoordinationEvent event) {
        return switch (event) {
            case TeamEvent e -> contractOf(e);
            case PlanEvent e -> PlanTranslation.contractOf(e);
            case MeetingEvent e -> MeetingTranslation.contractOf(e);
            case GuidanceEvent e -> GuidanceTranslation.contractOf(e);
            // Who is written to, and how they are reached, stays here.
            case LetterEvent e -> null;
            case CoordinatorRegistered e ->
                new CoordinatorRegisteredV1(e.coordinatorId(), e.capacity(), e.municipality(), e.happenedAt());
            case CapacityChanged e ->
                new CapacityChangedV1(e.coordinatorId(), e.capacity(), e.municipality(), e.happenedAt());
            case QualificationsRecorded e -> null;
            case ContactRecorded e -> null;
            case TrainingCompleted e ->
                new TrainingCompletedV1(
                        e.coordinatorId(), e.training(), e.completedOn(), e.municipality(), e.happenedAt());
            case MandateIssued e ->
                new MandateIssuedV1(e.coordinatorId(), e.validFrom(), e.validTo(), e.municipality(), e.happenedAt());
            case LeaveStarted e -> new LeaveStartedV1(e.coordinatorId(), e.since(), e.municipality(), e.happenedAt());
            case LeaveEnded e -> new LeaveEndedV1(e.coordinatorId(), e.endedOn(), e.municipality(), e.happenedAt());
            case AppointmentProposed e ->
                new AppointmentProposedV1(
                        e.caseId(), e.coordinatorId(), e.replaces(), e.familySay(), e.municipality(), e.happenedAt());
            case AppointmentAccepted e ->
                new AppointmentAcceptedV1(e.caseId(), e.coordinatorId(), e.municipality(), e.happenedAt());
            case AppointmentDeclined e ->
                new AppointmentDeclinedV1(e.caseId(), e.coordinatorId(), e.reason(), e.municipality(), e.happenedAt());
            case AppointmentEnded e ->
                new AppointmentEndedV1(e.caseId(), e.coordinatorId(), e.reason(), e.municipality(), e.happenedAt());
            case DeputyAssigned e ->
                new DeputyAssignedV1(e.caseId(), e.coordinatorId(), e.municipality(), e.happenedAt());
            case DeputyEnded e -> new DeputyEndedV1(e.caseId(), e.coordinatorId(), e.municipality(), e.happenedAt());
            case VacancyStarted e -> new VacancyStartedV1(e.caseId(), e.reason(), e.municipality(), e.happenedAt());
            case VacancyEnded e -> new VacancyEndedV1(e.caseId(), e.days(), e.municipality(), e.happenedAt());
            // The complaint has told it itself.
            case ComplaintSucceeded e -> null;
            case AbsenceStarted e -> null;
            case AbsenceEnded e -> null;
            case FamilyTakenOn e -> null;
            case FamilyGivenUp e -> null;
            case CaseOpened e -> new CaseOpenedV1(e.caseId(), e.requestId(), e.municipality(), e.happenedAt());
            case CoordinatorAppointed e ->
                new CoordinatorAppointedV1(
                        e.caseId(), e.coordinatorId(), e.replaced(), e.municipality(), e.happenedAt());
            // They say no more than the case that opened, closed or reopened has said.
            case ServicesOpened e -> null;
            case ServicesClosed e -> null;
            case ServicesReopened e -> null;
            case ServiceScheduled e ->
                new ServiceScheduledV1(
                        e.caseId(), e.serviceId(), e.kind(), e.dueOn(), e.municipality(), e.happenedAt());
            case ServiceDelivered e ->
                new ServiceDeliveredV1(e.caseId(), e.serviceId(), e.deliveredOn(), e.municipality(), e.happenedAt());
            case ServiceDelayed e
            when e.cause() == DelayCause.DUE_DATE_PASSED ->
                new ServiceDelayedV1(e.caseId(), e.serviceId(), e.kind(), e.dueOn(), e.municipality(), e.happenedAt());
            case ServiceDelayed e ->
                new CooperationDelayedV1(
                        e.caseId(), e.serviceId(), e.cause(), e.kind(), e.dueOn(), e.municipality(), e.happenedAt());
            // One that ended with its case is not resolved: it is late again if the case opens.
            case DelayResolved e
            when e.cause() == DelayCause.DUE_DATE_PASSED && e.ending() != DelayEnding.CASE_CLOSED ->
                new DelayResolvedV1(e.caseId(), e.serviceId(), e.daysLate(), e.municipality(), e.happenedAt());
            case DelayResolved e ->
                new CooperationDelayEndedV1(
                        e.caseId(),
                        e.serviceId(),
                        e.cause(),
                        e.ending(),
                        e.daysLate(),
                        e.municipality(),
                        e.happenedAt());
            case CooperationDelayed e ->
                new CooperationDelayedV1(
                        e.caseId(), e.subject(), e.cause(), null, e.dueOn(), e.municipality(), e.happenedAt());
            case CooperationDelayEnded e ->
                new CooperationDelayEndedV1(
                        e.caseId(), e.subject(), e.cause(), e.ending(), e.daysLate(), e.municipality(), e.happenedAt());
            case NeedSeen e ->
                new NeedSeenV1(e.caseId(), e.serviceId(), e.kind(), e.dueOn(), e.municipality(), e.happenedAt());
            case ServiceAsked e ->
                new ServiceAskedV1(e.caseId(), e.serviceId(), e.answerDueOn(), e.municipality(), e.happenedAt());
            case ServiceApplied e ->
                new ServiceAppliedV1(e.caseId(), e.serviceId(), e.answerDueOn(), e.municipality(), e.happenedAt());
            case ServiceGranted e ->
                new ServiceGrantedV1(e.caseId(), e.serviceId(), e.answeredOn(), e.municipality(), e.happenedAt());
            case ServiceDeclined e ->
                new ServiceDeclinedV1(e.caseId(), e.serviceId(), e.answeredOn(), e.municipality(), e.happenedAt());
            case ServiceMoved e ->
                new ServiceMovedV1(
                        e.caseId(),
                        e.serviceId(),
                        e.firstDueOn(),
                        e.dueOn(),
                        e.movedBy(),
                        e.municipality(),
                        e.happenedAt());
            case ServiceEvaluated e ->
                new ServiceEvaluatedV1(e.caseId(), e.serviceId(), e.benefit(), e.municipality(), e.happenedAt());
            case ServiceWithdrawn e ->
                new ServiceWithdrawnV1(e.caseId(), e.serviceId(), e.municipality(), e.happenedAt());
            // What is written between the coordinator and a service stays with them.
            case DocumentationAsked e -> null;
            case DocumentationReceived e -> null;
            case DelayFollowedUp e -> null;
            case CaseClosed e -> new CaseClosedV1(e.caseId(), e.reason(), e.municipality(), e.happenedAt());
            case CaseMoved e -> new CaseMovedV1(e.caseId(), e.categories(), e.municipality(), e.happenedAt());
            case CaseContinued e ->
                new CaseContinuedV1(
                        e.caseId(),
                        e.continues(),
                        e.fromMunicipality(),
                        e.categories(),
                        e.municipality(),
                        e.happenedAt());
            case CaseReopened e -> new CaseReopenedV1(e.caseId(), e.complaintId(), e.municipality(), e.happenedAt());
            case TransitionEvent e -> TransitionContracts.of(e);
            case ClockStarted e ->
                new ClockStartedV1(
                        e.caseId(), e.subject(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt());
            case ClockMet e ->
                new ClockMetV1(e.caseId(), e.subject(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt());
            case ClockBreached e ->
                new ClockBreachedV1(
                        e.caseId(), e.subject(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt());
            case ClockCancelled e ->
                new ClockCancelledV1(e.caseId(), e.subject(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt());
        };
    }

    /** Who the family is, and when its team gathers, is told to nobody. */
    private static @Nullable Contract contractOf(TeamEvent event) {
        return switch (event) {
            case TeamOpened e -> null;
            case TeamClosed e -> null;
            case TeamReopened e -> null;
            case FamilyMemberEntered e -> null;
            case FamilyMemberCorrected e -> null;
            case FamilyMemberLeft e -> null;
            case PostalDetailsNoted e -> null;
            case BirthDateNoted e -> null;
            case TeamMemberJoined e ->
                new TeamMemberJoinedV1(e.caseId(), e.memberId(), e.role(), e.kind(), e.municipality(), e.happenedAt());
            case TeamMemberLeft e -> new TeamMemberLeftV1(e.caseId(), e.memberId(), e.municipality(), e.happenedAt());
            case ConsentGiven e ->
                new ConsentGivenV1(
                        e.caseId(),
                        e.consentId(),
                        e.capacity(),
                        e.service(),
                        e.categories(),
                        e.form(),
                        e.validUntil(),
                        e.municipality(),
                        e.happenedAt());
            case ConsentNarrowed e ->
                new ConsentNarrowedV1(
                        e.caseId(), e.consentId(), e.categories(), e.validUntil(), e.municipality(), e.happenedAt());
            case InstructionGiven e ->
                new InstructionGivenV1(
                        e.caseId(),
                        e.instructionId(),
                        e.kind(),
                        e.service(),
                        e.dueOn(),
                        e.municipality(),
                        e.happenedAt());
            case InstructionAcknowledged e ->
                new InstructionAcknowledgedV1(e.caseId(), e.instructionId(), e.municipality(), e.happenedAt());
            case InstructionFollowed e ->
                new InstructionFollowedV1(e.caseId(), e.instructionId(), e.municipality(), e.happenedAt());
            case InstructionNotFollowed e ->
                new InstructionNotFollowedV1(
                        e.caseId(), e.instructionId(), e.hindrance(), e.municipality(), e.happenedAt());
            case InstructionRefused e ->
                new InstructionRefusedV1(
                        e.caseId(), e.instructionId(), e.kind(), e.rule(), e.municipality(), e.happenedAt());
            // That it moves, and what goes along, is told by the case; who has said yes before it does, stays here.
            case MovePlanned e -> null;
            case MoveCalledOff e -> null;
            case MoveAgreed e -> null;
            case MoveAgreementWithdrawn e -> null;
            case MoveConsented e -> null;
            // What follows of itself is told by its clock.
            case InstructionReminded e -> null;
            case InstructionEscalated e -> null;
            case InstructionLapsed e -> null;
            case ConsentWithdrawn e ->
                new ConsentWithdrawnV1(e.caseId(), e.consentId(), e.municipality(), e.happenedAt());
        };
    }
}
