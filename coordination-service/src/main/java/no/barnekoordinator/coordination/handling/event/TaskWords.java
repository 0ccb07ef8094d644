package no.barnekoordinator.coordination.handling.event;

import java.util.UUID;

/**
 * A decision that became a task, in words.
 *
 * @param owner who does it
 */
public record TaskWords(UUID taskId, String what, String owner) {}
