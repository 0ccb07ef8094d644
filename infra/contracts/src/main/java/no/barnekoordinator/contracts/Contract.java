package no.barnekoordinator.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact one service states to the others: an event on Kafka, released and frozen.
 *
 * <p>A contract holds opaque ids, codes, dates and counts. It never holds personal data, and free text counts as
 * personal data. A change of meaning or shape is a new record with the next version number, beside the old one.
 */
public interface Contract {

    /**
     * The case the fact is about or, for a fact outside any case, the registered thing. Kafka key and CloudEvents
     * subject.
     */
    UUID subjectId();

    /** Four-digit municipality number, as text: the municipality responsible when the fact happened. */
    String municipality();

    /** When it happened in the world, UTC; may be long before it was recorded. */
    Instant happenedAt();
}
