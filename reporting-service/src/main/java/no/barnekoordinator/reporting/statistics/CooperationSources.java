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
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.ConsentNarrowedV1;
import no.barnekoordinator.contracts.coordination.ConsentWithdrawnV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Ratio;
import no.barnekoordinator.reporting.statistics.Measure.Share;

/** What is counted of what is done together around a family. */
final class CooperationSources {

    private CooperationSources() {}

    static Source consents() {
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

    static Source services() {
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

    static Source delays() {
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

    /** How many came to a meeting is shown where the number of meetings is; all who came to all of them in no table. */
    static Source meetings() {
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

    static Source instructions() {
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

    static Source transitions() {
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
}
