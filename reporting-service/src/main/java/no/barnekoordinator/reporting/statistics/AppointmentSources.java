package no.barnekoordinator.reporting.statistics;

import static no.barnekoordinator.reporting.statistics.Counts.EVENTS;
import static no.barnekoordinator.reporting.statistics.Counts.all;
import static no.barnekoordinator.reporting.statistics.Counts.byDay;
import static no.barnekoordinator.reporting.statistics.Counts.median;
import static no.barnekoordinator.reporting.statistics.Counts.p90;
import static no.barnekoordinator.reporting.statistics.Counts.some;
import static no.barnekoordinator.reporting.statistics.Source.Kind.FLOW;
import static no.barnekoordinator.reporting.statistics.Source.Kind.STOCK;

import java.util.List;
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
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.PerThousand;
import no.barnekoordinator.reporting.statistics.Measure.Ratio;
import no.barnekoordinator.reporting.statistics.Measure.Share;
import no.barnekoordinator.reporting.statistics.Measure.Sum;

/** What is counted of families, and of those who coordinate for them. */
final class AppointmentSources {

    private AppointmentSources() {}

    static Source appointments() {
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

    static Source coordinatorChanges() {
        return new Source(
                "coordinator-changes",
                FLOW,
                byDay("fact_coordinator_change", "1 as one"),
                EVENTS,
                List.of(CoordinatorAppointedV1.class),
                List.of(),
                List.of(all("changes", "changes")));
    }

    static Source acceptance() {
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
    static Source vacancies() {
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

    /**
     * A family is counted once in a period, where it then last was: of one that has moved, the case that goes on is
     * counted, and not the one it left. Were it counted in both places, and once in the nation, the difference would
     * tell of those who moved. A family that is erased before its case has gone on is counted nowhere after its move.
     */
    static Source caseload() {
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
    static Source coordinators() {
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
}
