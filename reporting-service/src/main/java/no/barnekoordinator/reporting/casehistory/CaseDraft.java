package no.barnekoordinator.reporting.casehistory;

import static no.barnekoordinator.reporting.casehistory.CaseState.with;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintCheckedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
import no.barnekoordinator.contracts.complaint.DefectFoundV1;
import no.barnekoordinator.contracts.complaint.DefectMendedV1;
import no.barnekoordinator.contracts.complaint.DeferredEffectDeniedV1;
import no.barnekoordinator.contracts.complaint.DeferredEffectGrantedV1;
import no.barnekoordinator.contracts.complaint.FulfilmentBreachedV1;
import no.barnekoordinator.contracts.complaint.FulfilmentOrderedV1;
import no.barnekoordinator.contracts.complaint.LatenessJudgedV1;
import no.barnekoordinator.contracts.complaint.OutcomeCarriedOutV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.AppointmentAcceptedV1;
import no.barnekoordinator.contracts.coordination.AppointmentDeclinedV1;
import no.barnekoordinator.contracts.coordination.AppointmentEndedV1;
import no.barnekoordinator.contracts.coordination.AppointmentProposedV1;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseMovedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.ConsentNarrowedV1;
import no.barnekoordinator.contracts.coordination.ConsentWithdrawnV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.DeputyAssignedV1;
import no.barnekoordinator.contracts.coordination.DeputyEndedV1;
import no.barnekoordinator.contracts.coordination.GuidanceGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionAcknowledgedV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.MeasureProgressedV1;
import no.barnekoordinator.contracts.coordination.MeetingCalledV1;
import no.barnekoordinator.contracts.coordination.MeetingCancelledV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.MeetingMovedV1;
import no.barnekoordinator.contracts.coordination.NeedSeenV1;
import no.barnekoordinator.contracts.coordination.OrdinaryCoordinatorAcceptedV1;
import no.barnekoordinator.contracts.coordination.OrdinaryCoordinatorDeclinedV1;
import no.barnekoordinator.contracts.coordination.OrdinaryCoordinatorOfferedV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.ReferralMadeV1;
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
import no.barnekoordinator.contracts.coordination.TransitionCancelledV1;
import no.barnekoordinator.contracts.coordination.TransitionCompletedV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.reporting.casehistory.CaseState.Status;
import no.barnekoordinator.reporting.casehistory.ComplaintState.Stage;
import org.jspecify.annotations.Nullable;

/** A case state while one fact is taken into it; lives for one step of the fold. */
final class CaseDraft {

    private @Nullable String municipality;
    private Status status;
    private @Nullable UUID requestId;
    private @Nullable Instant receivedAt;
    private @Nullable Channel channel;
    private @Nullable ApplicantKind applicant;
    private int children;
    private SortedMap<Condition, Boolean> findings;
    private int hearings;
    private @Nullable Instant preliminaryReplyAt;
    private @Nullable String decision;
    private @Nullable Instant decidedAt;
    private List<String> rules;
    private @Nullable Instant deliveredAt;
    private @Nullable RequestClosing requestClosing;
    private @Nullable Instant openedAt;
    private @Nullable UUID coordinator;
    private @Nullable Instant appointedAt;
    private SortedMap<UUID, ServiceState> services;
    private SortedMap<UUID, ComplaintState> complaints;
    private SortedMap<String, ClockState> clocks;
    private @Nullable Instant closedAt;
    private @Nullable ClosingReason closingReason;
    private final int facts;

    CaseDraft(CaseState before) {
        municipality = before.municipality();
        status = before.status();
        requestId = before.requestId();
        receivedAt = before.receivedAt();
        channel = before.channel();
        applicant = before.applicant();
        children = before.children();
        findings = before.findings();
        hearings = before.hearings();
        preliminaryReplyAt = before.preliminaryReplyAt();
        decision = before.decision();
        decidedAt = before.decidedAt();
        rules = before.rules();
        deliveredAt = before.deliveredAt();
        requestClosing = before.requestClosing();
        openedAt = before.openedAt();
        coordinator = before.coordinator();
        appointedAt = before.appointedAt();
        services = before.services();
        complaints = before.complaints();
        clocks = before.clocks();
        closedAt = before.closedAt();
        closingReason = before.closingReason();
        facts = before.facts() + 1;
    }

    void take(CaseContract contract) {
        municipality = contract.municipality();
        switch (contract) {
            case RequestReceivedV1 fact -> receive(fact);
            case NeedNotifiedV1 fact -> {
                requestId = fact.requestId();
                channel = fact.channel();
                status = Status.NEED_NOTIFIED;
            }
            case RequestCorrectedV1 fact -> correct(fact);
            case RequestTransferredV1 fact -> {
                // The municipality is what moved, and every fact brings its own.
            }
            case InformationAskedV1 fact -> {
                // Asking changes nothing of where the case stands.
            }
            case InformationReceivedV1 fact -> {
                // Nor does an answer.
            }
            case DecisionDeliveredV1 fact -> deliveredAt = deliveredAt == null ? fact.happenedAt() : deliveredAt;
            case RequestClosedV1 fact -> close(fact);
            case PartyHeardV1 fact -> hearings++;
            case ConditionAssessedV1 fact -> findings = with(findings, fact.condition(), fact.met());
            case PreliminaryReplySentV1 fact -> preliminaryReplyAt = fact.happenedAt();
            case RequestGrantedV1 fact -> decide("GRANTED", Status.GRANTED, fact.ruleIds(), fact.happenedAt());
            case RequestRefusedV1 fact -> decide("REFUSED", Status.REFUSED, fact.ruleIds(), fact.happenedAt());
            case RequestWithdrawnV1 fact -> status = Status.WITHDRAWN;
            case RequestReopenedV1 fact -> reopenRequest();
            case CaseOpenedV1 fact -> {
                openedAt = fact.happenedAt();
                status = openStatus();
            }
            case CoordinatorAppointedV1 fact -> appoint(fact);
            case AppointmentProposedV1 fact -> {
                // It takes effect when the answer is yes.
            }
            case AppointmentAcceptedV1 fact -> {
                // And that has a fact of its own.
            }
            case AppointmentDeclinedV1 fact -> {
                // Nothing came of it.
            }
            case AppointmentEndedV1 fact -> {
                coordinator = null;
                status = status == Status.CLOSED ? status : openStatus();
            }
            case DeputyAssignedV1 fact -> {
                // Who stands in is not who coordinates.
            }
            case DeputyEndedV1 fact -> {
                // Nor is it when nobody does.
            }
            case VacancyStartedV1 fact -> status = status == Status.CLOSED ? status : Status.WITHOUT_COORDINATOR;
            case VacancyEndedV1 fact -> status = status == Status.CLOSED ? status : openStatus();
            case ServiceScheduledV1 fact ->
                service(fact.serviceId(), service -> service.scheduled(fact.kind(), fact.dueOn()));
            case ServiceDeliveredV1 fact -> service(fact.serviceId(), service -> service.delivered(fact.deliveredOn()));
            case ServiceDelayedV1 fact -> service(fact.serviceId(), service -> service.late(fact.kind(), fact.dueOn()));
            case DelayResolvedV1 fact -> service(fact.serviceId(), service -> service.resolved(fact.daysLate()));
            case ServiceMovedV1 fact -> service(fact.serviceId(), service -> service.moved(fact.dueOn()));
            case CooperationDelayEndedV1 fact
            when fact.cause() == DelayCause.DUE_DATE_PASSED -> service(fact.subject(), ServiceState::lateNoMore);
            case NeedSeenV1 _,
                    ServiceAskedV1 _,
                    ServiceAppliedV1 _,
                    ServiceGrantedV1 _,
                    ServiceDeclinedV1 _,
                    ServiceEvaluatedV1 _,
                    ServiceWithdrawnV1 _,
                    CooperationDelayedV1 _,
                    CooperationDelayEndedV1 _ -> {
                // Steps on the way, read among the facts; a service has a state from its promise on.
            }
            case PlanStartedV1 fact -> {
                // A plan does not move the case.
            }
            case PlanRevisedV1 fact -> {
                // Nor does a revision.
            }
            case MeasureProgressedV1 fact -> {
                // Nor does progress in it.
            }
            case MeetingCalledV1 fact -> {
                // Nor a meeting that is called.
            }
            case MeetingCancelledV1 fact -> {
                // Nor one that is cancelled.
            }
            case MeetingHeldV1 fact -> {
                // Nor one that is held.
            }
            case MeetingMovedV1 fact -> {
                // Nor one that is moved.
            }
            case GuidanceGivenV1 fact -> {
                // Nor guidance.
            }
            case ReferralMadeV1 fact -> {
                // Nor a referral.
            }
            case CaseClosedV1 fact -> {
                closedAt = fact.happenedAt();
                closingReason = fact.reason();
                status = Status.CLOSED;
            }
            case CaseMovedV1 fact -> {
                // It closes with a fact of its own.
            }
            case CaseContinuedV1 fact -> {
                openedAt = fact.happenedAt();
                status = openStatus();
            }
            case CaseReopenedV1 fact -> {
                closedAt = null;
                closingReason = null;
                status = openStatus();
            }
            case TransitionPlannedV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case TransitionCompletedV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case TransitionCancelledV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case OrdinaryCoordinatorOfferedV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case OrdinaryCoordinatorAcceptedV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case OrdinaryCoordinatorDeclinedV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case AdultTransitionEndedV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case AdulthoodUndoneV1 fact -> {
                // A transition of one child: the case stands where it stood.
            }
            case ComplaintFiledV1 fact ->
                complaint(fact.complaintId(), complaint -> complaint.filed(fact.ground(), fact.happenedAt()));
            case ComplaintCheckedV1 fact -> {
                // Findings on the way: the complaint stands where it stood.
            }
            case DefectFoundV1 fact -> {
                // Nor does this move it.
            }
            case DefectMendedV1 fact -> {
                // Nor does this move it.
            }
            case LatenessJudgedV1 fact -> {
                // Nor does this move it.
            }
            case DeferredEffectGrantedV1 fact -> {
                // Nor does this move it.
            }
            case DeferredEffectDeniedV1 fact -> {
                // Nor does this move it.
            }
            case FulfilmentOrderedV1 fact -> {
                // Nor does this move it.
            }
            case FulfilmentBreachedV1 fact -> {
                // The clock behind it is broken, and shows.
            }
            case ComplaintReassessedV1 fact ->
                complaint(fact.complaintId(), complaint -> complaint.reassessed(fact.result()));
            case ComplaintDismissedV1 fact -> stage(fact.complaintId(), Stage.DISMISSED);
            case ComplaintForwardedV1 fact -> stage(fact.complaintId(), Stage.FORWARDED);
            case OutcomeReceivedV1 fact ->
                complaint(fact.complaintId(), complaint -> complaint.decided(fact.outcome()));
            case OutcomeCarriedOutV1 fact -> stage(fact.complaintId(), Stage.CARRIED_OUT);
            case ComplaintWithdrawnV1 fact -> stage(fact.complaintId(), Stage.WITHDRAWN);
            case ClockStartedV1 fact ->
                clocks = with(
                        clocks,
                        name(fact.subject(), fact.clock()),
                        new ClockState(fact.ruleId(), fact.due(), null, null, null));
            case ClockMetV1 fact ->
                clock(fact.subject(), fact.clock(), fact.ruleId(), clock -> end(clock, fact.happenedAt(), null, null));
            case ClockBreachedV1 fact ->
                clock(fact.subject(), fact.clock(), fact.ruleId(), clock -> end(clock, null, fact.happenedAt(), null));
            case ClockCancelledV1 fact ->
                clock(fact.subject(), fact.clock(), fact.ruleId(), clock -> end(clock, null, null, fact.happenedAt()));
            // Steps on the way: the case stands where it stood.
            case ConsentGivenV1 _,
                    ConsentNarrowedV1 _,
                    ConsentWithdrawnV1 _,
                    TeamMemberJoinedV1 _,
                    TeamMemberLeftV1 _,
                    InstructionAcknowledgedV1 _,
                    InstructionFollowedV1 _,
                    InstructionGivenV1 _,
                    InstructionNotFollowedV1 _,
                    InstructionRefusedV1 _ -> {}
            default ->
                throw new IllegalArgumentException(
                        "No meaning for " + contract.getClass().getSimpleName());
        }
    }

    private void receive(RequestReceivedV1 fact) {
        requestId = fact.requestId();
        receivedAt = fact.happenedAt();
        channel = fact.channel();
        applicant = fact.applicant();
        children = fact.children();
        status = Status.CLARIFYING;
    }

    private void correct(RequestCorrectedV1 fact) {
        receivedAt = fact.firstContactAt();
        channel = fact.channel();
        applicant = fact.applicant();
        children = fact.children();
    }

    /** A case that is open already is for the coordination service to close. */
    private void close(RequestClosedV1 fact) {
        requestClosing = fact.reason();
        if (openedAt == null || closedAt != null) {
            closedAt = fact.happenedAt();
            status = Status.CLOSED;
        }
    }

    private void decide(String outcome, Status next, List<String> applied, Instant at) {
        decision = outcome;
        decidedAt = at;
        rules = List.copyOf(applied);
        // Decided again while the case is open, as after a complaint: the case stays what it is.
        status = openedAt != null && closedAt == null && next == Status.GRANTED ? openStatus() : next;
    }

    private void reopenRequest() {
        decision = null;
        decidedAt = null;
        rules = List.of();
        deliveredAt = null;
        status = Status.CLARIFYING;
    }

    private void appoint(CoordinatorAppointedV1 fact) {
        coordinator = fact.coordinatorId();
        appointedAt = fact.happenedAt();
        if (status != Status.CLOSED) {
            status = Status.ACTIVE;
        }
    }

    private Status openStatus() {
        return coordinator == null ? Status.WITHOUT_COORDINATOR : Status.ACTIVE;
    }

    private void service(UUID id, UnaryOperator<ServiceState> change) {
        services = with(services, id, change.apply(services.getOrDefault(id, ServiceState.UNKNOWN)));
    }

    private void complaint(UUID id, UnaryOperator<ComplaintState> change) {
        complaints = with(complaints, id, change.apply(complaints.getOrDefault(id, ComplaintState.UNKNOWN)));
    }

    private void stage(UUID id, Stage stage) {
        complaint(id, complaint -> complaint.at(stage));
    }

    private void clock(UUID subject, ClockKind kind, String ruleId, UnaryOperator<ClockState> change) {
        String name = name(subject, kind);
        ClockState before = clocks.getOrDefault(name, new ClockState(ruleId, null, null, null, null));
        clocks = with(clocks, name, change.apply(before));
    }

    private static ClockState end(
            ClockState clock, @Nullable Instant met, @Nullable Instant breached, @Nullable Instant cancelled) {
        return new ClockState(
                clock.ruleId(),
                clock.due(),
                met == null ? clock.metAt() : met,
                breached == null ? clock.breachedAt() : breached,
                cancelled == null ? clock.cancelledAt() : cancelled);
    }

    private static String name(UUID subject, ClockKind kind) {
        return kind.name() + ":" + subject;
    }

    CaseState state() {
        return new CaseState(
                municipality,
                status,
                requestId,
                receivedAt,
                channel,
                applicant,
                children,
                findings,
                hearings,
                preliminaryReplyAt,
                decision,
                decidedAt,
                rules,
                deliveredAt,
                requestClosing,
                openedAt,
                coordinator,
                appointedAt,
                services,
                complaints,
                clocks,
                closedAt,
                closingReason,
                facts);
    }
}
