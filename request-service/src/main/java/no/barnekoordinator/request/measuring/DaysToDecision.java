package no.barnekoordinator.request.measuring;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.UUID;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Measures how long families wait: the meter {@value #METER}, whole calendar days in Norway from the first contact to
 * the decision, one figure for each decision, by outcome ({@code granted} or {@code refused}).
 *
 * <p>A request that is opened again and decided anew is measured anew, from the first contact: the family has waited
 * all that time. The figures of a process, not of record: those are the statistics'.
 */
@Component
@ProcessingGroup("measuring")
@DisallowReplay
class DaysToDecision {

    /** Name of the meter. */
    static final String METER = "barnekoordinator.days.to.decision";

    /** Upper bounds of the histogram, in days: from a week to half a year. */
    private static final double[] BOUNDS = {7, 14, 21, 30, 45, 60, 90, 180};

    private final EventStore store;
    private final DistributionSummary granted;
    private final DistributionSummary refused;

    DaysToDecision(EventStore store, MeterRegistry meters) {
        this.store = store;
        this.granted = summary("granted", meters);
        this.refused = summary("refused", meters);
    }

    @EventHandler
    void on(RequestGranted event) {
        granted.record((double) daysTo(event));
    }

    @EventHandler
    void on(RequestRefused event) {
        refused.record((double) daysTo(event));
    }

    private long daysTo(RequestEvent decision) {
        return ChronoUnit.DAYS.between(
                Oslo.dateOf(firstContact(decision.requestId())), Oslo.dateOf(decision.happenedAt()));
    }

    /** When the family made contact, as last known: the first fact may be that somebody else told of it. */
    private Instant firstContact(UUID requestId) {
        Iterator<?> history = store.readEvents(new RequestId(requestId).toString(), 0)
                .asStream()
                .map(message -> message.getPayload())
                .iterator();
        Instant contact = null;
        while (history.hasNext()) {
            switch (history.next()) {
                case RequestReceived received -> contact = received.happenedAt();
                case RequestCorrected corrected -> contact = corrected.firstContactAt();
                default -> {
                    // Says nothing of it.
                }
            }
        }
        if (contact == null) {
            throw new IllegalStateException("Request " + requestId + " was decided and never received");
        }
        return contact;
    }

    private static DistributionSummary summary(String outcome, MeterRegistry meters) {
        return DistributionSummary.builder(METER)
                .description("Calendar days from a family's first contact to the decision")
                .tag("outcome", outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }
}
