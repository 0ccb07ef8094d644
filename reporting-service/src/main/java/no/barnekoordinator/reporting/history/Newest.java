package no.barnekoordinator.reporting.history;

/**
 * What has come into the history after a place in it.
 *
 * @param facts how many, of the types asked for
 * @param rebuilt how many times the views have been folded again
 */
public record Newest(long facts, long rebuilt) {}
