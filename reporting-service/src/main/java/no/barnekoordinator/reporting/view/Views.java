package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.util.List;
import no.barnekoordinator.contracts.Contract;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds a fact into the rows it concerns, in the caller's transaction. Facts of one subject must come in order. */
@Component
public class Views {

    /** Every table that is folded from the history. */
    static final List<String> TABLES = List.of(
            "request_view",
            "need_view",
            "question_view",
            "transfer_view",
            "decision_view",
            "refusal_condition_view",
            "procedure_view",
            "procedure_step_view",
            "case_view",
            "case_span_view",
            "appointment_view",
            "coordinator_view",
            "capacity_view",
            "proposal_view",
            "vacancy_view",
            "consent_view",
            "consent_step_view",
            "plan_view",
            "meeting_view",
            "instruction_view",
            "transition_view",
            "service_view",
            "service_due_view",
            "complaint_view",
            "clock_view",
            "survey_answer",
            "survey_import_view",
            "statement_view",
            "population_view",
            "late_fact_view",
            "training_view",
            "mandate_view");

    /** Raised whenever rows come out otherwise than before: the history is then folded again at the next start. */
    static final int VERSION = 10;

    private final RequestRows requests;
    private final CoordinationRows coordination;
    private final AppointmentRows appointments;
    private final CooperationRows cooperation;
    private final ComplaintRows complaints;
    private final ClockRows clocks;
    private final SurveyRows surveys;
    private final StatementRows statements;
    private final LateFactRows late;

    /** The rows everybody reads. */
    @Autowired
    public Views(JdbcClient jdbc) {
        this(new RowsInDatabase(jdbc));
    }

    Views(Rows rows) {
        requests = new RequestRows(rows);
        coordination = new CoordinationRows(rows);
        appointments = new AppointmentRows(rows);
        cooperation = new CooperationRows(rows);
        complaints = new ComplaintRows(rows);
        clocks = new ClockRows(rows);
        surveys = new SurveyRows(rows);
        statements = new StatementRows(rows);
        late = new LateFactRows(rows);
    }

    /**
     * Folds a fact.
     *
     * @param recordedAt when the publishing service stored it, which may be long after it happened
     * @throws IllegalArgumentException for a fact nobody has decided a place for; a test folds every contract there is
     */
    public void fold(Contract contract, Instant recordedAt) {
        late.on(contract, recordedAt);
        switch (contract) {
            case RequestReceivedV1 fact -> requests.on(fact);
            case PartyHeardV1 fact -> requests.on(fact);
            case ConditionAssessedV1 fact -> requests.on(fact);
            case PreliminaryReplySentV1 fact -> requests.on(fact);
            case RequestGrantedV1 fact -> requests.on(fact);
            case RequestRefusedV1 fact -> requests.on(fact);
            case RequestWithdrawnV1 fact -> requests.on(fact);
            case RequestReopenedV1 fact -> requests.on(fact);
            case NeedNotifiedV1 fact -> requests.on(fact);
            case RequestCorrectedV1 fact -> requests.on(fact);
            case InformationAskedV1 fact -> requests.on(fact);
            case InformationReceivedV1 fact -> requests.on(fact);
            case DecisionDeliveredV1 fact -> requests.on(fact);
            case RequestTransferredV1 fact -> {
                requests.on(fact);
                clocks.on(fact);
            }
            case RequestClosedV1 fact -> requests.on(fact);
            case InformationProcedureAdoptedV1 fact -> requests.on(fact);
            case InformationProcedurePublishedV1 fact -> requests.on(fact);
            case InformationProcedureLapsedV1 fact -> requests.on(fact);
            case CaseOpenedV1 fact -> coordination.on(fact);
            case CaseReopenedV1 fact -> coordination.on(fact);
            case CaseContinuedV1 fact -> coordination.on(fact);
            case CaseMovedV1 fact -> coordination.on(fact);
            case CaseClosedV1 fact -> coordination.on(fact);
            // What is planned and what comes of it is counted, and the way there shown in the history of a case.
            case TransitionPlannedV1 fact -> cooperation.on(fact);
            case TransitionCompletedV1 fact -> {}
            case TransitionCancelledV1 fact -> {}
            case OrdinaryCoordinatorOfferedV1 fact -> {}
            case OrdinaryCoordinatorAcceptedV1 fact -> {}
            case OrdinaryCoordinatorDeclinedV1 fact -> {}
            case AdultTransitionEndedV1 fact -> cooperation.on(fact);
            case AdulthoodUndoneV1 fact -> {
                clocks.on(fact);
                cooperation.on(fact);
            }
            case CoordinatorRegisteredV1 fact -> coordination.on(fact);
            case CoordinatorAppointedV1 fact -> coordination.on(fact);
            case AppointmentEndedV1 fact -> coordination.on(fact);
            case AppointmentProposedV1 fact -> appointments.on(fact);
            case AppointmentAcceptedV1 fact -> appointments.on(fact);
            case AppointmentDeclinedV1 fact -> appointments.on(fact);
            case DeputyAssignedV1 fact -> {
                // The coordinator is counted, and not who stands in.
            }
            case DeputyEndedV1 fact -> {
                // Nor when nobody does.
            }
            case VacancyStartedV1 fact -> appointments.on(fact);
            case VacancyEndedV1 fact -> {
                appointments.on(fact);
                clocks.on(fact);
            }
            case CapacityChangedV1 fact -> coordination.on(fact);
            case TrainingCompletedV1 fact -> coordination.on(fact);
            case MandateIssuedV1 fact -> coordination.on(fact);
            case LeaveStartedV1 fact -> {
                // Who is away is not counted; that a family has nobody is, in its own fact.
            }
            case LeaveEndedV1 fact -> {
                // Nor who is back.
            }
            case ServiceScheduledV1 fact -> coordination.on(fact);
            case ServiceDeliveredV1 fact -> coordination.on(fact);
            case ServiceDelayedV1 fact -> coordination.on(fact);
            case DelayResolvedV1 fact -> coordination.on(fact);
            // Steps on the way to a service: kept in the history of the case; what is late is counted by its clocks.
            case NeedSeenV1 _,
                    ServiceAskedV1 _,
                    ServiceAppliedV1 _,
                    ServiceGrantedV1 _,
                    ServiceDeclinedV1 _,
                    ServiceEvaluatedV1 _ -> {}
            case ServiceMovedV1 fact -> coordination.on(fact);
            case ServiceWithdrawnV1 fact -> coordination.on(fact);
            case CooperationDelayedV1 fact -> clocks.on(fact);
            case CooperationDelayEndedV1 fact -> {
                clocks.on(fact);
                coordination.on(fact);
            }
            case TeamMemberJoinedV1 fact -> {}
            case TeamMemberLeftV1 fact -> {}
            case ConsentGivenV1 fact -> cooperation.on(fact);
            case ConsentNarrowedV1 fact -> cooperation.on(fact);
            case ConsentWithdrawnV1 fact -> cooperation.on(fact);
            case InstructionGivenV1 fact -> cooperation.on(fact);
            case InstructionAcknowledgedV1 fact -> {}
            case InstructionFollowedV1 fact -> cooperation.on(fact);
            case InstructionNotFollowedV1 fact -> cooperation.on(fact);
            case InstructionRefusedV1 fact -> cooperation.on(fact);
            case PlanStartedV1 fact -> cooperation.on(fact);
            case PlanRevisedV1 fact -> cooperation.on(fact);
            case MeasureProgressedV1 fact -> {
                // Shown in the history of the case: no row keeps it.
            }
            case MeetingCalledV1 fact -> {
                // A meeting is counted when it is held.
            }
            case MeetingCancelledV1 fact -> {
                // Nor is it when it is cancelled.
            }
            case MeetingHeldV1 fact -> cooperation.on(fact);
            case MeetingMovedV1 fact -> {
                // Nor one that is moved.
            }
            case GuidanceGivenV1 fact -> {
                // Nor guidance.
            }
            case ReferralMadeV1 fact -> {
                // Nor a referral.
            }
            case ComplaintFiledV1 fact -> complaints.on(fact);
            case ComplaintCheckedV1 fact -> complaints.on(fact);
            case DefectFoundV1 fact -> complaints.on(fact);
            case DefectMendedV1 fact -> complaints.on(fact);
            case LatenessJudgedV1 fact -> complaints.on(fact);
            case DeferredEffectGrantedV1 fact -> complaints.on(fact);
            case DeferredEffectDeniedV1 fact -> complaints.on(fact);
            case FulfilmentOrderedV1 fact -> complaints.on(fact);
            case FulfilmentBreachedV1 fact -> complaints.on(fact);
            case ComplaintReassessedV1 fact -> complaints.on(fact);
            case ComplaintDismissedV1 fact -> complaints.on(fact);
            case ComplaintForwardedV1 fact -> complaints.on(fact);
            case OutcomeReceivedV1 fact -> complaints.on(fact);
            case OutcomeCarriedOutV1 fact -> complaints.on(fact);
            case ComplaintWithdrawnV1 fact -> complaints.on(fact);
            case ClockStartedV1 fact -> clocks.on(fact);
            case ClockMetV1 fact -> clocks.on(fact);
            case ClockBreachedV1 fact -> clocks.on(fact);
            case ClockCancelledV1 fact -> clocks.on(fact);
            case SurveyAnsweredV1 fact -> surveys.on(fact);
            case SurveyImportedV1 fact -> surveys.on(fact);
            case StatementMadeV1 fact -> statements.on(fact);
            case PopulationImportedV1 fact -> statements.on(fact);
            default ->
                throw new IllegalArgumentException(
                        "No view takes " + contract.getClass().getSimpleName());
        }
    }
}
