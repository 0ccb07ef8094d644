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
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.PerThousand;
import no.barnekoordinator.reporting.statistics.Measure.Share;

/** What is counted of deadlines, complaints and the duty to inform. */
final class DutySources {

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

    private DutySources() {}

    static Source deadlines() {
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

    static Source complaints() {
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
    static Source informationProcedures() {
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
}
