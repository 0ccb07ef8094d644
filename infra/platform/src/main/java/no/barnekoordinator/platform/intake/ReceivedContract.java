package no.barnekoordinator.platform.intake;

import java.time.Instant;
import no.barnekoordinator.contracts.Contract;

/**
 * A contract event as it came from Kafka.
 *
 * @param contract the fact
 * @param eventId id given by the publishing service; the same however often the record is delivered
 * @param type name on the wire
 * @param source publishing service, for example {@code /barnekoordinator/request}
 * @param recordedAt when the publishing service stored it, UTC
 * @param sequence number within the subject and the publishing service, from 1, without gaps
 * @param correlationId shared by all that follows from one outside action
 * @param causationId what it follows from directly
 * @param actorRole role of whoever caused it; {@code system} for a service itself
 * @param topic Kafka topic
 * @param partition Kafka partition
 * @param offset Kafka offset
 */
public record ReceivedContract(
        Contract contract,
        String eventId,
        String type,
        String source,
        Instant recordedAt,
        long sequence,
        String correlationId,
        String causationId,
        String actorRole,
        String topic,
        int partition,
        long offset) {}
