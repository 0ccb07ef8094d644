package no.barnekoordinator.reporting.history;

import java.time.Instant;

/**
 * A fact as the history keeps it.
 *
 * @param type name of the contract
 * @param data JSON
 * @param recordedAt when the publishing service stored it, UTC
 */
public record Stored(String type, String data, Instant recordedAt) {}
