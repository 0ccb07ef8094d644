package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator is away for some time. Why is nobody's business here.
 *
 * @param since first day of the leave, a date in Norway
 * @param expectedTo last day, as far as is known; null when it is not
 * @param cases the families the coordinator was responsible for or asked to take on
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.LeaveStarted")
public record LeaveStarted(
        UUID coordinatorId,
        LocalDate since,
        @Nullable LocalDate expectedTo,
        List<UUID> cases,
        String municipality,
        Instant happenedAt)
        implements CoordinatorEvent {}
