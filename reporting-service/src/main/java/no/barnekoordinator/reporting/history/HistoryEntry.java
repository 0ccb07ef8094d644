package no.barnekoordinator.reporting.history;

import java.time.Instant;
import no.barnekoordinator.contracts.Contract;

/**
 * A fact as it was received.
 *
 * @param eventId id given by the publishing service
 * @param type name on the wire
 * @param source publishing service, for example {@code /barnekoordinator/request}
 * @param recordedAt when the publishing service stored it, UTC
 * @param sequence number within the subject and the publishing service, from 1
 * @param correlationId shared by all that follows from one outside action
 * @param causationId what it follows from directly
 * @param actorRole role of whoever caused it; {@code system} for a service itself
 * @param contract the fact itself, with when it happened
 */
public record HistoryEntry(
        String eventId,
        String type,
        String source,
        Instant recordedAt,
        long sequence,
        String correlationId,
        String causationId,
        String actorRole,
        Contract contract) {}
