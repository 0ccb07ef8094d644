package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator did something about a delay.
 *
 * @param words what was done, in free text; null when not said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DelayFollowedUp")
public record DelayFollowedUp(
        UUID caseId,
        UUID serviceId,
        DelayCause cause,
        FollowUp action,
        @Personal @Nullable String words,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
