package no.barnekoordinator.coordination.handling.event;

import java.util.UUID;

/**
 * A measure of an individual plan, in words.
 *
 * @param what is to be done
 * @param extent how much, how often; may be empty
 * @param owner who does it
 * @param how it is carried out; may be empty
 */
public record MeasureWords(UUID measureId, String what, String extent, String owner, String how) {}
