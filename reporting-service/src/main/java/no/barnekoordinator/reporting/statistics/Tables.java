package no.barnekoordinator.reporting.statistics;

import static no.barnekoordinator.reporting.statistics.Source.Kind.FLOW;
import static no.barnekoordinator.reporting.statistics.Source.Kind.STOCK;
import static no.barnekoordinator.reporting.statistics.Source.Kind.YEARLY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
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
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Measure.Asked;
import no.barnekoordinator.reporting.statistics.Measure.Bound;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.PerThousand;
import no.barnekoordinator.reporting.statistics.Measure.Percentile;
import no.barnekoordinator.reporting.statistics.Measure.Published;
import no.barnekoordinator.reporting.statistics.Measure.Ratio;
import no.barnekoordinator.reporting.statistics.Measure.ResponseRate;
import no.barnekoordinator.reporting.statistics.Measure.Share;
import no.barnekoordinator.reporting.statistics.Measure.Sum;
import org.springframework.stereotype.Component;

/**
 * Every indicator there is, declared once: tables, metadata, downloads, charts, the catalogue page and
 * {@code docs/indicators.md} are all made from here.
 */
@Component
class Tables {

    private static final String EVENTS = "events";

    private static final BigDecimal MEDIAN = new BigDecimal("0.5");
    private static final BigDecimal P90 = new BigDecimal("0.9");

    private static final Axis RESULT = Axis.of(
            "result",
            "PENDING",
            "REVERSED",
            "PARTLY_REVERSED",
            "DISMISSED",
            "FORWARDED",
            "UPHELD",
            "PARTLY_UPHELD",
            "NOT_UPHELD",
            "ANNULLED",
            "DISMISSED_BY_COUNTY_GOVERNOR",
            "WITHDRAWN");

    /** The duties of the law and their sources: see {@code duty.<id>} in the words. */
    private static final List<Duty> DUTIES = List.of(
            Duty.keptIn("information-procedure", "information-procedures", "municipalities", "with-procedure"),
            Duty.brokenIn("preliminary-reply", "preliminary-replies", "month-passed", "without-reply"),
            Duty.brokenIn("decision", "deadlines", "deadlines", "broken", ClockKind.DECISION.name()),
            Duty.keptIn("written-decision", "decisions", "decisions", "delivered", Axis.TOTAL),
            Duty.brokenIn("appointment", "deadlines", "deadlines", "broken", ClockKind.APPOINTMENT.name()),
            Duty.keptIn("child-heard", "participation", "decided", "child-heard"),
            Duty.brokenIn("plan-in-progress", "plans", "with-plan", "revision-overdue"),
            Duty.keptIn("delay-followed-up", "delays", "delayed", "resolved", Axis.TOTAL),
            Duty.brokenIn("complaint", "deadlines", "deadlines", "broken", ClockKind.REASSESSMENT.name()),
            Duty.brokenIn("fulfilment", "deadlines", "deadlines", "broken", ClockKind.FULFILMENT.name()),
            Duty.keptIn("transition-at-18", "transitions", "wanted", "no-gap"));

    private final List<StatisticsTable> tables;

    Tables(Instruments instruments) {
        Source firstDecisions = firstDecisions();
        Source caseload = caseload();
        List<StatisticsTable> counted = List.of(
                StatisticsTable.of(requests()),
                StatisticsTable.of(decisions()),
                StatisticsTable.of(refusals()),
                StatisticsTable.of("time-to-decision", firstDecisions, "decided", "median-days", "p90-days"),
                StatisticsTable.of("participation", firstDecisions, "decided", "child-heard", "share-child-heard"),
                StatisticsTable.of(preliminaryReplies()),
                StatisticsTable.of(appointments()),
                StatisticsTable.of(coordinatorChanges()),
                StatisticsTable.of(acceptance()),
                StatisticsTable.of(
                        "vacancies",
                        vacancies(),
                        "families-vacant",
                        "vacant-at-end",
                        "vacant-days-per-family",
                        "median-vacant-days",
                        "p90-vacant-days"),
                StatisticsTable.of(
                        "caseload",
                        caseload,
                        "families",
                        "families-per-1000",
                        "without-coordinator",
                        "families-during",
                        "moved-away",
                        "coordinators",
                        "active-coordinators",
                        "active-coordinators-during",
                        "families-per-coordinator",
                        "capacity"),
                StatisticsTable.of(
                        "plans",
                        caseload,
                        "families",
                        "with-plan",
                        "share-with-plan",
                        "median-plan-age",
                        "p90-plan-age",
                        "revision-overdue",
                        "share-revision-overdue"),
                StatisticsTable.of("consent-coverage", caseload, "families", "with-consent", "share-with-consent"),
                StatisticsTable.of(consents()),
                StatisticsTable.of(coordinators()),
                StatisticsTable.of(services()),
                StatisticsTable.of(delays()),
                StatisticsTable.of(
                        "meetings",
                        meetings(),
                        "held",
                        "chaired",
                        "share-chaired",
                        "invited-per-meeting",
                        "attended-per-meeting",
                        "all-came",
                        "share-all-came"),
                StatisticsTable.of(instructions()),
                StatisticsTable.of(transitions()),
                StatisticsTable.of(deadlines()),
                StatisticsTable.of(complaints()),
                StatisticsTable.of(informationProcedures()),
                StatisticsTable.of(survey(instruments)),
                StatisticsTable.of(surveyFromElsewhere(instruments)),
                StatisticsTable.of(statements()));
        tables = Stream.concat(counted.stream(), Stream.of(StatisticsTable.of(compliance(counted))))
                .toList();
    }

    private static Source requests() {
        Count requests = all("requests", "requests");
        return new Source(
                "requests",
                FLOW,
                byDay("fact_request", "channel"),
                EVENTS,
                List.of(
                        RequestReceivedV1.class,
                        RequestCorrectedV1.class,
                        RequestClosedV1.class,
                        PopulationImportedV1.class),
                List.of(Axis.of("channel", Channel.values())),
                List.of(requests, new PerThousand("requests-per-1000", requests)));
    }

    private static Source decisions() {
        Count decisions = all("decisions", "decisions");
        Count delivered = some("delivered", "delivered", decisions);
        return new Source(
                "decisions",
                FLOW,
                byDay("fact_decision", "outcome, delivered"),
                EVENTS,
                List.of(
                        RequestGrantedV1.class,
                        RequestRefusedV1.class,
                        DecisionDeliveredV1.class,
                        RequestClosedV1.class),
                List.of(Axis.of("outcome", "GRANTED", "REFUSED")),
                List.of(decisions, delivered, new Share("share-delivered", delivered, decisions)));
    }

    /** A refusal names every condition that was not met, so the categories do not add up to anything. */
    private static Source refusals() {
        return new Source(
                "refusals",
                FLOW,
                byDay("fact_refusal_condition", "condition"),
                EVENTS,
                List.of(RequestRefusedV1.class, RequestClosedV1.class),
                List.of(Axis.withoutTotal("condition", Condition.values())),
                List.of(all("refusals", "decisions")));
    }

    private static Source firstDecisions() {
        Count decided = all("decided", "requests");
        Count heard = some("child-heard", "child_heard", decided);
        return new Source(
                "first-decisions",
                FLOW,
                byDay("fact_first_decision", "days, child_heard"),
                EVENTS,
                List.of(
                        RequestReceivedV1.class,
                        RequestCorrectedV1.class,
                        PartyHeardV1.class,
                        RequestGrantedV1.class,
                        RequestRefusedV1.class,
                        RequestClosedV1.class),
                List.of(),
                List.of(
                        decided,
                        median("median-days", "days", decided),
                        p90("p90-days", "days", decided),
                        heard,
                        new Share("share-child-heard", heard, decided)));
    }

    private static Source preliminaryReplies() {
        Count passed = all("month-passed", "requests");
        Count silent = some("without-reply", "not replied", passed);
        return new Source(
                "preliminary-replies",
                FLOW,
                byDay("fact_month_passed", "replied"),
                EVENTS,
                List.of(
                        RequestReceivedV1.class,
                        RequestCorrectedV1.class,
                        RequestTransferredV1.class,
                        PreliminaryReplySentV1.class,
                        RequestGrantedV1.class,
                        RequestRefusedV1.class,
                        RequestWithdrawnV1.class,
                        RequestClosedV1.class),
                List.of(),
                List.of(passed, silent, new Share("share-without-reply", silent, passed)));
    }

    private static Source appointments() {
        Count appointments = all("appointments", "families");
        return new Source(
                "appointments",
                FLOW,
                byDay("fact_appointment", "days"),
                EVENTS,
                List.of(RequestGrantedV1.class, CaseOpenedV1.class, CoordinatorAppointedV1.class),
                List.of(),
                List.of(
                        appointments,
                        median("median-days", "days", appointments),
                        p90("p90-days", "days", appointments)));
    }

    private static Source coordinatorChanges() {
        return new Source(
                "coordinator-changes",
                FLOW,
                byDay("fact_coordinator_change", "1 as one"),
                EVENTS,
                List.of(CoordinatorAppointedV1.class),
                List.of(),
                List.of(all("changes", "changes")));
    }

    private static Source acceptance() {
        Count asked = all("asked", "proposals");
        Count accepted = some("accepted", "answer = 'ACCEPTED'", asked);
        Count declined = some("declined", "answer = 'DECLINED'", asked);
        return new Source(
                "acceptance",
                FLOW,
                byDay("fact_proposal", "answer, days"),
                EVENTS,
                List.of(AppointmentProposedV1.class, AppointmentAcceptedV1.class, AppointmentDeclinedV1.class),
                List.of(),
                List.of(
                        asked,
                        accepted,
                        new Share("share-accepted", accepted, asked),
                        declined,
                        median("median-days-to-accept", "days", accepted),
                        p90("p90-days-to-accept", "days", accepted)));
    }

    /**
     * Days are counted in the period they fall in, until today in one that is not over. All of them together are in no
     * table: they would tell of few families where their number is hidden. What is made of them is hidden with it.
     */
    private static Source vacancies() {
        Count families = all("families-vacant", "families");
        Count days = new Count("vacant-days", null, "days", false, null, "days");
        return new Source(
                "vacancies",
                STOCK,
                """
                select municipality, period, sum(days)::int as days, bool_or(at_end) as at_end
                from (select v.case_id, v.municipality, p.code as period,
                        greatest(0, least(coalesce(oslo_day(v.ended_at), :today), oslo_day(p.ends))
                          - greatest(oslo_day(v.started_at), oslo_day(p.starts))) as days,
                        v.ended_at is null or v.ended_at >= p.ends as at_end
                      from vacancy_view v
                      join periods p on v.started_at < p.ends and (v.ended_at is null or v.ended_at >= p.starts)) d
                group by case_id, municipality, period having sum(days) > 0""",
                EVENTS,
                List.of(VacancyStartedV1.class, VacancyEndedV1.class),
                List.of(),
                List.of(
                        families,
                        some("vacant-at-end", "at_end", families),
                        days,
                        new Ratio("vacant-days-per-family", days, families),
                        median("median-vacant-days", "days", families),
                        p90("p90-vacant-days", "days", families)));
    }

    private static Source consents() {
        return new Source(
                "consents",
                FLOW,
                byDay("fact_consent_step", "service, step"),
                EVENTS,
                List.of(ConsentGivenV1.class, ConsentNarrowedV1.class, ConsentWithdrawnV1.class),
                List.of(Axis.of("service", ServiceKind.values())),
                List.of(
                        new Count("consents-given", "step = 'GIVEN'", "consents", true, null),
                        new Count("consents-narrowed", "step = 'NARROWED'", "consents", true, null),
                        new Count("consents-withdrawn", "step = 'WITHDRAWN'", "consents", true, null)));
    }

    private static Source services() {
        Count underWay = all("under-way", "services");
        Count late = some("late-now", "late", underWay);
        return new Source(
                "services",
                STOCK,
                """
                select v.municipality, p.code as period,
                       v.delayed_at < p.ends and (v.over_at is null or v.over_at >= p.ends) as late,
                       coalesce(v.delayed_at >= p.ends, true) and d.due_on between p.last_day and p.last_day + 7 as soon
                from service_view v
                join periods p on v.scheduled_at < p.ends and (v.withdrawn_at is null or v.withdrawn_at >= p.ends)
                  and (v.delivered_on is null or v.delivered_on > p.last_day)
                join case_span_view s on s.case_id = v.case_id and s.starts_at < p.ends
                  and (s.ends_at is null or s.ends_at >= p.ends)
                left join service_due_view d on d.service_id = v.service_id and d.since < p.ends
                  and (d.until is null or d.until >= p.ends)""",
                EVENTS,
                List.of(
                        ServiceScheduledV1.class,
                        ServiceMovedV1.class,
                        ServiceDelayedV1.class,
                        ServiceDeliveredV1.class,
                        DelayResolvedV1.class,
                        CooperationDelayEndedV1.class,
                        ServiceWithdrawnV1.class,
                        CaseOpenedV1.class,
                        CaseContinuedV1.class,
                        CaseReopenedV1.class,
                        CaseClosedV1.class),
                List.of(),
                List.of(
                        underWay,
                        late,
                        new Share("share-late-now", late, underWay),
                        some("due-soon", "soon", underWay)));
    }

    /** How many came to a meeting is shown where the number of meetings is; all who came to all of them in no table. */
    private static Source meetings() {
        Count held = all("held", "meetings");
        Count chaired = some("chaired", "chaired", held);
        Count everybody = some("all-came", "attended >= invited", held);
        Count invited = new Count("persons-invited", null, "persons", false, null, "invited");
        Count attended = new Count("persons-attended", null, "persons", false, null, "attended");
        return new Source(
                "meetings",
                FLOW,
                byDay("fact_meeting", "chaired, invited, attended"),
                EVENTS,
                List.of(MeetingHeldV1.class),
                List.of(),
                List.of(
                        held,
                        chaired,
                        new Share("share-chaired", chaired, held),
                        invited,
                        attended,
                        new Ratio("invited-per-meeting", invited, held),
                        new Ratio("attended-per-meeting", attended, held),
                        everybody,
                        new Share("share-all-came", everybody, held)));
    }

    private static Source instructions() {
        Count given = new Count("given", "given", "instructions", true, null);
        Count followed = some("followed", "given and followed", given);
        return new Source(
                "instructions",
                FLOW,
                byDay("fact_instruction", "instruction, given, followed, not_followed"),
                EVENTS,
                List.of(
                        InstructionGivenV1.class,
                        InstructionFollowedV1.class,
                        InstructionNotFollowedV1.class,
                        InstructionRefusedV1.class),
                List.of(Axis.of("instruction", InstructionKind.values())),
                List.of(
                        given,
                        followed,
                        new Share("share-followed", followed, given),
                        some("not-followed", "given and not_followed", given),
                        new Count("refused", "not given", "instructions", true, null)));
    }

    private static Source transitions() {
        Count all = all("turned-18", "youths");
        Count planned = some("planned-in-time", "planned_in_time", all);
        Count wanted = some("wanted", "outcome <> 'DECLINED'", all);
        Count noGap = some("no-gap", "outcome = 'COORDINATED' and gap_days = 0", wanted);
        return new Source(
                "transitions",
                FLOW,
                byDay(
                        "fact_adult_transition",
                        "outcome, gap_days, planned_in_time,"
                                + " case when outcome <> 'DECLINED' then gap_days end as days"),
                EVENTS,
                List.of(TransitionPlannedV1.class, AdultTransitionEndedV1.class, AdulthoodUndoneV1.class),
                List.of(),
                List.of(
                        all,
                        planned,
                        new Share("share-planned-in-time", planned, all),
                        wanted,
                        noGap,
                        new Share("share-no-gap", noGap, wanted),
                        median("median-gap-days", "days", wanted),
                        p90("p90-gap-days", "days", wanted)));
    }

    /**
     * A family is counted once in a period, where it then last was: of one that has moved, the case that goes on is
     * counted, and not the one it left. Were it counted in both places, and once in the nation, the difference would
     * tell of those who moved. A family that is erased before its case has gone on is counted nowhere after its move.
     */
    private static Source caseload() {
        Count during = new Count("families-during", "what = 'FAMILY'", "families", true, null);
        Count families = some("families", "what = 'FAMILY' and at_end", during);
        Count without = some("without-coordinator", "what = 'FAMILY' and at_end and without", families);
        Count planned = some("with-plan", "what = 'FAMILY' and at_end and plan", families);
        Count overdue = some("revision-overdue", "what = 'FAMILY' and at_end and plan and overdue", planned);
        Count covered = some("with-consent", "what = 'FAMILY' and at_end and consent", families);
        Count moved = new Count("moved-away", "what = 'MOVED'", "families", true, null);
        Count coordinators = new Count("coordinators", "what = 'COORDINATOR'", "coordinators", false, null);
        Count active = new Count("active-coordinators", "what = 'COORDINATOR' and active", "coordinators", false, null);
        Count activeDuring = new Count(
                "active-coordinators-during", "what = 'COORDINATOR' and active_during", "coordinators", false, null);
        return new Source(
                "caseload",
                STOCK,
                """
                select s.municipality, p.code as period, 'FAMILY' as what,
                       s.ends_at is null or s.ends_at >= p.ends as at_end, a.case_id is null as without,
                       l.case_id is not null as plan, l.revise_by < p.last_day as overdue,
                       case when s.ends_at is null or s.ends_at >= p.ends then p.last_day - oslo_day(l.made_at) end
                         as plan_age,
                       y.case_id is not null as consent, false as active, false as active_during, 0 as capacity
                from case_span_view s
                join periods p on s.starts_at < p.ends and (s.ends_at is null or s.ends_at >= p.starts)
                left join appointment_view a on a.case_id = s.case_id and a.appointed_at < p.ends
                  and (a.ended_at is null or a.ended_at >= p.ends)
                left join plan_view l on l.case_id = s.case_id and l.made_at < p.ends
                  and (l.until is null or l.until >= p.ends)
                left join (select distinct c.case_id, q.code
                  from consent_view c
                  join periods q on c.given_at < q.ends and (c.withdrawn_at is null or c.withdrawn_at >= q.ends)
                    and (c.valid_until is null or c.valid_until >= q.last_day)) y
                  on y.case_id = s.case_id and y.code = p.code
                where not exists (select 1 from case_span_view later
                    where later.case_id = s.case_id and later.starts_at > s.starts_at and later.starts_at < p.ends)
                  and not exists (select 1 from case_view left_here
                    where left_here.case_id = s.case_id and left_here.moved_at >= s.starts_at
                      and left_here.moved_at < p.ends)
                union all
                select c.municipality, p.code, 'MOVED', false, false, false, false, null, false, false, false, 0
                from case_view c join periods p on c.moved_at >= p.starts and c.moved_at < p.ends
                union all
                select k.municipality, p.code, 'COORDINATOR', true, false, false, false, null, false,
                       coalesce(w.at_end, false), w.coordinator_id is not null, c.capacity
                from coordinator_view k join periods p on k.registered_at < p.ends
                left join capacity_view c on c.coordinator_id = k.coordinator_id and c.since < p.ends
                  and (c.until is null or c.until >= p.ends)
                left join (select a.coordinator_id, a.municipality, q.code,
                      bool_or((a.ended_at is null or a.ended_at >= q.ends) and (s.ends_at is null or s.ends_at >= q.ends))
                        as at_end
                    from appointment_view a
                    join periods q on a.appointed_at < q.ends and (a.ended_at is null or a.ended_at >= q.starts)
                    join case_span_view s on s.case_id = a.case_id
                      and s.starts_at < q.ends and (s.ends_at is null or s.ends_at >= q.starts)
                    group by a.coordinator_id, a.municipality, q.code) w
                  on w.coordinator_id = k.coordinator_id and w.municipality = k.municipality and w.code = p.code""",
                EVENTS,
                List.of(
                        CaseOpenedV1.class,
                        CaseContinuedV1.class,
                        CaseMovedV1.class,
                        CaseReopenedV1.class,
                        CaseClosedV1.class,
                        CoordinatorAppointedV1.class,
                        AppointmentEndedV1.class,
                        CoordinatorRegisteredV1.class,
                        CapacityChangedV1.class,
                        PlanStartedV1.class,
                        PlanRevisedV1.class,
                        ConsentGivenV1.class,
                        ConsentNarrowedV1.class,
                        ConsentWithdrawnV1.class,
                        PopulationImportedV1.class),
                List.of(),
                List.of(
                        families,
                        new PerThousand("families-per-1000", families),
                        without,
                        during,
                        moved,
                        coordinators,
                        active,
                        activeDuring,
                        new Ratio("families-per-coordinator", families, coordinators),
                        new Sum("capacity", "capacity", "what = 'COORDINATOR'", "families", 0),
                        planned,
                        new Share("share-with-plan", planned, families),
                        median("median-plan-age", "plan_age", planned),
                        p90("p90-plan-age", "plan_age", planned),
                        overdue,
                        new Share("share-revision-overdue", overdue, planned),
                        covered,
                        new Share("share-with-consent", covered, families)));
    }

    /** Staff are counted, not families: nothing is hidden. */
    private static Source coordinators() {
        Count all = new Count("coordinators", null, "coordinators", false, null);
        Count trained = new Count("trained", "trained", "coordinators", false, null);
        Count mandated = new Count("with-mandate", "mandated", "coordinators", false, null);
        return new Source(
                "coordinators",
                STOCK,
                """
                select k.municipality, p.code as period,
                       exists (select 1 from training_view t
                         where t.coordinator_id = k.coordinator_id and t.training = 'ROLE'
                           and t.completed_on <= p.last_day) as trained,
                       exists (select 1 from mandate_view m
                         where m.coordinator_id = k.coordinator_id and m.valid_from <= p.last_day
                           and coalesce(m.valid_to >= p.last_day, true)) as mandated
                from coordinator_view k join periods p on k.registered_at < p.ends""",
                EVENTS,
                List.of(CoordinatorRegisteredV1.class, TrainingCompletedV1.class, MandateIssuedV1.class),
                List.of(),
                List.of(
                        all,
                        trained,
                        new Share("share-trained", trained, all),
                        mandated,
                        new Share("share-with-mandate", mandated, all)));
    }

    private static Source delays() {
        Count due = all("due", "services");
        Count delayed = some("delayed", "delayed", due);
        Count resolved = some("resolved", "delayed and days is not null", delayed);
        return new Source(
                "delays",
                FLOW,
                byDay("fact_service", "service, delayed, days"),
                EVENTS,
                List.of(
                        ServiceScheduledV1.class,
                        ServiceMovedV1.class,
                        ServiceDelayedV1.class,
                        ServiceDeliveredV1.class,
                        DelayResolvedV1.class,
                        ServiceWithdrawnV1.class,
                        CaseClosedV1.class,
                        CaseReopenedV1.class),
                List.of(Axis.of("service", ServiceKind.values())),
                List.of(
                        due,
                        delayed,
                        new Share("share-delayed", delayed, due),
                        median("median-days-late", "days", delayed),
                        p90("p90-days-late", "days", delayed),
                        resolved,
                        new Share("share-resolved", resolved, delayed)));
    }

    private static Source deadlines() {
        Count ended = all("deadlines", "deadlines");
        Count broken = some("broken", "broken", ended);
        return new Source(
                "deadlines",
                FLOW,
                byDay("fact_deadline", "clock, broken"),
                EVENTS,
                List.of(
                        ClockStartedV1.class,
                        ClockMetV1.class,
                        ClockBreachedV1.class,
                        RequestTransferredV1.class,
                        RequestClosedV1.class),
                List.of(Axis.of(
                        "clock",
                        Stream.of(ClockKind.values())
                                .filter(clock -> clock != ClockKind.COUNTY_GOVERNOR)
                                .toArray(ClockKind[]::new))),
                List.of(ended, broken, new Share("share-broken", broken, ended)));
    }

    private static Source complaints() {
        Count complaints = all("complaints", "complaints");
        Count reassessed = some("reassessed", "reassessed", complaints);
        Count reversed = some("reversed", "reversed", reassessed);
        Count settled = some("settled", "settled", complaints);
        Count upheld = some("upheld", "upheld", settled);
        return new Source(
                "complaints",
                FLOW,
                byDay(
                        "fact_complaint",
                        "ground, result, municipality_days, county_governor_days, reassessed, reversed, settled, upheld"),
                EVENTS,
                List.of(
                        ComplaintFiledV1.class,
                        ComplaintReassessedV1.class,
                        ComplaintDismissedV1.class,
                        ComplaintForwardedV1.class,
                        OutcomeReceivedV1.class,
                        ComplaintWithdrawnV1.class,
                        PopulationImportedV1.class),
                List.of(Axis.of("ground", ComplaintGround.values()), RESULT),
                List.of(
                        complaints,
                        new PerThousand("complaints-per-1000", complaints),
                        median("median-days-municipality", "municipality_days", complaints),
                        p90("p90-days-municipality", "municipality_days", complaints),
                        reassessed,
                        reversed,
                        new Share("share-reversed", reversed, reassessed),
                        median("median-days-county-governor", "county_governor_days", settled),
                        p90("p90-days-county-governor", "county_governor_days", settled),
                        settled,
                        upheld,
                        new Share("share-upheld", upheld, settled)));
    }

    /** Municipalities are counted, not families: nothing is hidden. */
    private static Source informationProcedures() {
        Count municipalities = new Count("municipalities", null, "municipalities", false, null);
        Count with = new Count("with-procedure", "adopted", "municipalities", false, null);
        Count overdue = new Count("review-overdue", "adopted and overdue", "municipalities", false, null);
        Count ever = new Count("told-ever", "days is not null", "municipalities", false, null);
        Count told = new Count("told-last-year", "told", "municipalities", false, null);
        return new Source(
                "information-procedures",
                STOCK,
                """
                select m.municipality, p.code as period, a.day is not null as adopted,
                       coalesce(a.review_on < p.last_day, false) as overdue,
                       coalesce(t.day > p.last_day - interval '1 year', false) as told,
                       p.last_day - t.day as days
                from municipality m join periods p on m.valid_from <= p.last_day and m.valid_to >= p.last_day
                left join lateral (select s.day, s.review_on from procedure_step_view s
                  where s.municipality = m.municipality and s.step = 'ADOPTED' and s.day <= p.last_day
                  order by s.day desc, s.stated_at desc limit 1) a on true
                left join lateral (select max(s.day) as day from procedure_step_view s
                  where s.municipality = m.municipality and s.step = 'PUBLISHED' and s.day <= p.last_day) t on true""",
                EVENTS,
                List.of(InformationProcedureAdoptedV1.class, InformationProcedurePublishedV1.class),
                List.of(),
                List.of(
                        municipalities,
                        with,
                        new Share("share-with-procedure", with, municipalities),
                        overdue,
                        told,
                        new Share("share-told-last-year", told, municipalities),
                        ever,
                        median("median-days-since-told", "days", ever),
                        p90("p90-days-since-told", "days", ever)));
    }

    /** Not counted anew: see {@link Compliance}. */
    private static Source compliance(List<StatisticsTable> counted) {
        Count cases = new Count(Compliance.CASES, null, "cases", false, null);
        Count kept = new Count(Compliance.KEPT, null, "cases", false, null);
        return new Source(
                Compliance.TABLE,
                FLOW,
                "",
                EVENTS,
                DUTIES.stream()
                        .flatMap(duty ->
                                counted.stream().filter(table -> table.id().equals(duty.table())))
                        .flatMap(table -> table.source().events().stream())
                        .distinct()
                        .toList(),
                List.of(new Axis("duty", DUTIES.stream().map(Duty::id).toList(), false)),
                List.of(cases, kept, new Share(Compliance.SHARE, kept, cases)));
    }

    List<Duty> duties() {
        return DUTIES;
    }

    private static Source survey(Instruments instruments) {
        Count answers = all("answers", "answers");
        Count agree = some("agree", "agrees", answers);
        Asked asked = new Asked("invited", "invited");
        return new Source(
                "survey",
                FLOW,
                "select municipality, null::text as month, quarter, year, item, %s as agrees from fact_survey"
                        .formatted(agreeing(instruments, "value", Item::agreesFrom)),
                "survey",
                List.of(SurveyAnsweredV1.class),
                List.of(item(instruments)),
                List.of(
                        new Published("baseline", 0, 0, "percent"),
                        new Published("baseline-other-source", 1, 0, "percent"),
                        new Share("measured", agree, answers),
                        new Bound("measured-low", agree, answers, false),
                        new Bound("measured-high", agree, answers, true),
                        answers,
                        agree,
                        asked,
                        new ResponseRate("response-rate", answers, asked)));
    }

    /** Beside what is answered here, and in no figure with it. */
    private static Source surveyFromElsewhere(Instruments instruments) {
        Count answers = new Count("imported-answers", null, "answers", true, null, "answers");
        Count agree = new Count("imported-agree", "agrees", "answers", true, answers.id(), "answers");
        return new Source(
                "survey-imported",
                YEARLY,
                """
                select municipality, null::text as month, null::text as quarter, year, item, %s as agrees, answers
                from fact_survey_import""".formatted(agreeing(instruments, "step", item -> item.agreesFrom() - item.lowest())),
                "survey-imported",
                List.of(SurveyImportedV1.class),
                List.of(item(instruments)),
                List.of(
                        new Published("baseline", 0, 0, "percent"),
                        new Published("baseline-other-source", 1, 0, "percent"),
                        new Share("imported", agree, answers),
                        new Bound("imported-low", agree, answers, false),
                        new Bound("imported-high", agree, answers, true),
                        answers,
                        agree));
    }

    /** What municipalities say of themselves, beside what is counted and never with it. */
    private static Source statements() {
        return new Source(
                "statements",
                YEARLY,
                "select municipality, null::text as month, null::text as quarter, year, topic, value, first"
                        + " from fact_statement",
                "statements",
                List.of(StatementMadeV1.class),
                List.of(),
                List.of(
                        new Count("stating-municipalities", "first", "municipalities", false, null),
                        stated("stated-allocated", StatementTopic.ALLOCATED, "nok"),
                        stated("stated-spent", StatementTopic.SPENT, "nok"),
                        new Sum("stated-positions", "value / 100.0", "topic = 'POSITIONS'", "positions", 2),
                        stated("stated-trained", StatementTopic.TRAINED, "persons"),
                        stated("stated-procedures", StatementTopic.PROCEDURES, "procedures")));
    }

    private static Sum stated(String id, StatementTopic topic, String unit) {
        return new Sum(id, "value", "topic = '%s'".formatted(topic), unit, 0);
    }

    private static Axis item(Instruments instruments) {
        return new Axis(
                "item", instruments.items().stream().map(Item::item).distinct().toList(), false);
    }

    private static String agreeing(Instruments instruments, String column, ToIntFunction<Item> from) {
        return instruments.items().stream()
                .map(item -> " when '%s' then %s >= %d".formatted(item.item(), column, from.applyAsInt(item)))
                .collect(Collectors.joining("", "case item", " end"));
    }

    private static Count all(String id, String unit) {
        return new Count(id, null, unit, true, null);
    }

    private static Count some(String id, String condition, Count of) {
        return new Count(id, condition, of.unit(), true, of.id());
    }

    private static Percentile median(String id, String column, Count of) {
        return new Percentile(id, MEDIAN, column, of);
    }

    private static Percentile p90(String id, String column, Count of) {
        return new Percentile(id, P90, column, of);
    }

    private static String byDay(String facts, String columns) {
        return "select municipality, month_of(day) as month, quarter_of(day) as quarter, year_of(day) as year, "
                + columns + " from " + facts + " where day <= :today";
    }

    List<StatisticsTable> all() {
        return tables;
    }

    /** What is counted; the compliance table is worked out from the others. */
    List<Source> counted() {
        return tables.stream()
                .map(StatisticsTable::source)
                .filter(source -> !source.id().equals(Compliance.TABLE))
                .distinct()
                .toList();
    }

    Optional<StatisticsTable> find(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
