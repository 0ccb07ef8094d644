package no.barnekoordinator.coordination.handling.event;

import java.util.List;

/** What was said and decided in a meeting; personal as a whole. */
public record MeetingMinutes(String text, List<TaskWords> tasks) {}
