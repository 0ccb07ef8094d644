package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a meeting that has not been held.
 *
 * @param reason may be left out
 */
public record CancelMeeting(
        @TargetAggregateIdentifier MeetingsId meetings,
        UUID meetingId,
        @Nullable String reason,
        Instant at) {

    public CancelMeeting {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        CallMeeting.mustFit("reason", reason == null ? "" : reason);
    }
}
