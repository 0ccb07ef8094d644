package no.barnekoordinator.coordination.team;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's yes to a move.
 *
 * @param byThemselves whether they said so under their own login; otherwise somebody wrote it down
 */
public record MoveYes(UUID memberId, boolean byThemselves, Instant saidAt) {}
