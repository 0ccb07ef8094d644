package no.barnekoordinator.reporting.casehistory;

import java.time.Instant;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.reporting.history.HistoryEntry;

/**
 * One event on the timeline of a case.
 *
 * @param type name on the wire, {@code no.barnekoordinator.request.RequestReceived.v1}
 * @param source publishing service, {@code /barnekoordinator/request}
 * @param happenedAt UTC
 * @param recordedAt when the publishing service stored it, UTC
 * @param sequence number within the case and the publishing service, from 1
 * @param correlationId shared by all that follows from one outside action
 * @param causationId what it follows from directly
 * @param actorRole role of whoever caused it; {@code system} for a service itself
 * @param data the contract as published
 */
public record TimelineEvent(
        String eventId,
        String type,
        String source,
        Instant happenedAt,
        Instant recordedAt,
        long sequence,
        String correlationId,
        String causationId,
        String actorRole,
        String municipality,
        Contract data) {

    static TimelineEvent of(HistoryEntry entry) {
        return new TimelineEvent(
                entry.eventId(),
                entry.type(),
                entry.source(),
                entry.contract().happenedAt(),
                entry.recordedAt(),
                entry.sequence(),
                entry.correlationId(),
                entry.causationId(),
                entry.actorRole(),
                entry.contract().municipality(),
                entry.contract());
    }

    /** The fact's own name, {@code RequestReceived}. */
    public String fact() {
        String[] parts = type.split("\\.", -1);
        return parts[parts.length - 2];
    }

    /** The publishing service's own name, {@code request}. */
    public String service() {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
