package no.barnekoordinator.reporting.statistics;

import static no.barnekoordinator.reporting.statistics.Counts.EVENTS;
import static no.barnekoordinator.reporting.statistics.Counts.all;
import static no.barnekoordinator.reporting.statistics.Counts.byDay;
import static no.barnekoordinator.reporting.statistics.Counts.median;
import static no.barnekoordinator.reporting.statistics.Counts.p90;
import static no.barnekoordinator.reporting.statistics.Counts.some;
import static no.barnekoordinator.reporting.statistics.Source.Kind.FLOW;

import java.util.List;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.PerThousand;
import no.barnekoordinator.reporting.statistics.Measure.Share;

/** What is counted of requests and of what was decided about them. */
final class RequestSources {

    private RequestSources() {}

    static Source requests() {
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

    static Source decisions() {
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
    static Source refusals() {
        return new Source(
                "refusals",
                FLOW,
                byDay("fact_refusal_condition", "condition"),
                EVENTS,
                List.of(RequestRefusedV1.class, RequestClosedV1.class),
                List.of(Axis.withoutTotal("condition", Condition.values())),
                List.of(all("refusals", "decisions")));
    }

    static Source firstDecisions() {
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

    static Source preliminaryReplies() {
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
}
