package no.barnekoordinator.coordination.handling.event;

import java.util.UUID;

/**
 * Somebody who is invited to a meeting.
 *
 * @param role what they are to the family; may be empty
 * @param email for the invitation; may be empty
 */
public record Invitee(UUID inviteeId, String name, String role, String email) {}
