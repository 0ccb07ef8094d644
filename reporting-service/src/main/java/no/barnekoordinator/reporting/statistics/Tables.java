package no.barnekoordinator.reporting.statistics;

import static no.barnekoordinator.reporting.statistics.Counts.EVENTS;
import static no.barnekoordinator.reporting.statistics.Source.Kind.FLOW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Share;
import org.springframework.stereotype.Component;

/**
 * Every indicator there is, declared once: tables, metadata, downloads, charts, the catalogue page and
 * {@code docs/indicators.md} are all made from here.
 */
@Component
class Tables {

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
        Source firstDecisions = RequestSources.firstDecisions();
        Source caseload = AppointmentSources.caseload();
        List<StatisticsTable> counted = List.of(
                StatisticsTable.of(RequestSources.requests()),
                StatisticsTable.of(RequestSources.decisions()),
                StatisticsTable.of(RequestSources.refusals()),
                StatisticsTable.of("time-to-decision", firstDecisions, "decided", "median-days", "p90-days"),
                StatisticsTable.of("participation", firstDecisions, "decided", "child-heard", "share-child-heard"),
                StatisticsTable.of(RequestSources.preliminaryReplies()),
                StatisticsTable.of(AppointmentSources.appointments()),
                StatisticsTable.of(AppointmentSources.coordinatorChanges()),
                StatisticsTable.of(AppointmentSources.acceptance()),
                StatisticsTable.of(
                        "vacancies",
                        AppointmentSources.vacancies(),
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
                StatisticsTable.of(CooperationSources.consents()),
                StatisticsTable.of(AppointmentSources.coordinators()),
                StatisticsTable.of(CooperationSources.services()),
                StatisticsTable.of(CooperationSources.delays()),
                StatisticsTable.of(
                        "meetings",
                        CooperationSources.meetings(),
                        "held",
                        "chaired",
                        "share-chaired",
                        "invited-per-meeting",
                        "attended-per-meeting",
                        "all-came",
                        "share-all-came"),
                StatisticsTable.of(CooperationSources.instructions()),
                StatisticsTable.of(CooperationSources.transitions()),
                StatisticsTable.of(DutySources.deadlines()),
                StatisticsTable.of(DutySources.complaints()),
                StatisticsTable.of(DutySources.informationProcedures()),
                StatisticsTable.of(StatedSources.survey(instruments)),
                StatisticsTable.of(StatedSources.surveyFromElsewhere(instruments)),
                StatisticsTable.of(StatedSources.statements()));
        tables = Stream.concat(counted.stream(), Stream.of(StatisticsTable.of(compliance(counted))))
                .toList();
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
