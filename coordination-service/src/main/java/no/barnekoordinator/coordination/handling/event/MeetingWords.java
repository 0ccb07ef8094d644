package no.barnekoordinator.coordination.handling.event;

import java.util.List;

/** What a call to a meeting says; personal as a whole. */
public record MeetingWords(String place, String agenda, List<Invitee> invitees) {}
