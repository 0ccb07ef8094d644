package no.barnekoordinator.contracts;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
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
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.DeputyAssignedV1;
import no.barnekoordinator.contracts.coordination.DeputyEndedV1;
import no.barnekoordinator.contracts.coordination.GuidanceGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionAcknowledgedV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.LeaveEndedV1;
import no.barnekoordinator.contracts.coordination.LeaveStartedV1;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
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
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;
import no.barnekoordinator.contracts.coordination.TransitionCancelledV1;
import no.barnekoordinator.contracts.coordination.TransitionCompletedV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;

/** Every contract there is, by its name on the wire. */
public final class ContractTypes {

    private static final Map<String, Class<? extends Contract>> BY_NAME = Stream.of(
                    RequestReceivedV1.class,
                    PartyHeardV1.class,
                    ConditionAssessedV1.class,
                    PreliminaryReplySentV1.class,
                    RequestGrantedV1.class,
                    RequestRefusedV1.class,
                    RequestWithdrawnV1.class,
                    RequestReopenedV1.class,
                    NeedNotifiedV1.class,
                    InformationAskedV1.class,
                    InformationReceivedV1.class,
                    DecisionDeliveredV1.class,
                    RequestTransferredV1.class,
                    RequestCorrectedV1.class,
                    RequestClosedV1.class,
                    InformationProcedureAdoptedV1.class,
                    InformationProcedurePublishedV1.class,
                    InformationProcedureLapsedV1.class,
                    CaseOpenedV1.class,
                    CoordinatorRegisteredV1.class,
                    CoordinatorAppointedV1.class,
                    AppointmentProposedV1.class,
                    AppointmentAcceptedV1.class,
                    AppointmentDeclinedV1.class,
                    AppointmentEndedV1.class,
                    DeputyAssignedV1.class,
                    DeputyEndedV1.class,
                    VacancyStartedV1.class,
                    VacancyEndedV1.class,
                    CapacityChangedV1.class,
                    TrainingCompletedV1.class,
                    MandateIssuedV1.class,
                    LeaveStartedV1.class,
                    LeaveEndedV1.class,
                    ServiceScheduledV1.class,
                    ServiceDeliveredV1.class,
                    ServiceDelayedV1.class,
                    DelayResolvedV1.class,
                    NeedSeenV1.class,
                    ServiceAskedV1.class,
                    ServiceAppliedV1.class,
                    ServiceGrantedV1.class,
                    ServiceDeclinedV1.class,
                    ServiceMovedV1.class,
                    ServiceEvaluatedV1.class,
                    ServiceWithdrawnV1.class,
                    CooperationDelayedV1.class,
                    CooperationDelayEndedV1.class,
                    CaseReopenedV1.class,
                    CaseMovedV1.class,
                    CaseContinuedV1.class,
                    CaseClosedV1.class,
                    TransitionPlannedV1.class,
                    TransitionCompletedV1.class,
                    TransitionCancelledV1.class,
                    OrdinaryCoordinatorOfferedV1.class,
                    OrdinaryCoordinatorAcceptedV1.class,
                    OrdinaryCoordinatorDeclinedV1.class,
                    AdultTransitionEndedV1.class,
                    AdulthoodUndoneV1.class,
                    TeamMemberJoinedV1.class,
                    TeamMemberLeftV1.class,
                    ConsentGivenV1.class,
                    ConsentNarrowedV1.class,
                    ConsentWithdrawnV1.class,
                    InstructionGivenV1.class,
                    InstructionAcknowledgedV1.class,
                    InstructionFollowedV1.class,
                    InstructionNotFollowedV1.class,
                    InstructionRefusedV1.class,
                    PlanStartedV1.class,
                    PlanRevisedV1.class,
                    MeasureProgressedV1.class,
                    MeetingCalledV1.class,
                    MeetingCancelledV1.class,
                    MeetingHeldV1.class,
                    MeetingMovedV1.class,
                    GuidanceGivenV1.class,
                    ReferralMadeV1.class,
                    ComplaintFiledV1.class,
                    ComplaintCheckedV1.class,
                    DefectFoundV1.class,
                    DefectMendedV1.class,
                    LatenessJudgedV1.class,
                    DeferredEffectGrantedV1.class,
                    DeferredEffectDeniedV1.class,
                    FulfilmentOrderedV1.class,
                    FulfilmentBreachedV1.class,
                    ComplaintReassessedV1.class,
                    ComplaintDismissedV1.class,
                    ComplaintForwardedV1.class,
                    OutcomeReceivedV1.class,
                    OutcomeCarriedOutV1.class,
                    ComplaintWithdrawnV1.class,
                    SurveyAnsweredV1.class,
                    SurveyImportedV1.class,
                    StatementMadeV1.class,
                    PopulationImportedV1.class,
                    ClockStartedV1.class,
                    ClockMetV1.class,
                    ClockBreachedV1.class,
                    ClockCancelledV1.class)
            .collect(Collectors.toUnmodifiableMap(ContractTypes::nameOf, Function.identity()));

    private ContractTypes() {}

    /** All contracts, in the order of their names. */
    public static SortedMap<String, Class<? extends Contract>> all() {
        return new TreeMap<>(BY_NAME);
    }

    /** The record that reads a {@code ce_type}; empty for a type this version of the software does not know. */
    public static Optional<Class<? extends Contract>> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    /**
     * The name of a contract on the wire.
     *
     * @throws IllegalArgumentException when the class carries no {@link ContractType}
     */
    public static String nameOf(Class<? extends Contract> contract) {
        ContractType type = contract.getAnnotation(ContractType.class);
        if (type == null) {
            throw new IllegalArgumentException(contract.getName() + " has no @ContractType");
        }
        return type.value();
    }
}
