package no.barnekoordinator.coordination.handling.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision that became a task, without its words.
 *
 * @param dueOn the last day it is in time, a date in Norway
 */
public record MeetingTask(UUID taskId, LocalDate dueOn) {}
