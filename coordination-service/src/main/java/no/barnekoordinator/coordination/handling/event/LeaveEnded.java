package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator is back.
 *
 * @param endedOn first day at work again, a date in Norway
 * @param cases the families the coordinator is responsible for or asked to take on
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.LeaveEnded")
public record LeaveEnded(
        UUID coordinatorId, LocalDate endedOn, List<UUID> cases, String municipality, Instant happenedAt)
        implements CoordinatorEvent {}
