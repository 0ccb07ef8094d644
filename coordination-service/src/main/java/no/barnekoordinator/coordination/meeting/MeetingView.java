package no.barnekoordinator.coordination.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about a family. Words are empty after erasure.
 *
 * @param startsAt UTC
 * @param endsAt UTC
 * @param sequence how often its invitation has changed
 * @param changedAt when it last did, UTC
 * @param overdue whether its day went by without it being held
 * @param heldOn a date in Norway; null while it has not been held
 * @param reason why it was cancelled; null when it was not, or nobody said
 */
public record MeetingView(
        UUID caseId,
        UUID meetingId,
        Status status,
        Instant startsAt,
        Instant endsAt,
        int sequence,
        Instant changedAt,
        boolean overdue,
        String place,
        String agenda,
        List<Invited> invited,
        @Nullable LocalDate heldOn,
        boolean chairedByCoordinator,
        String minutes,
        List<Task> tasks,
        @Nullable String reason) {

    /** Where a meeting stands. */
    public enum Status {
        CALLED,
        HELD,
        CANCELLED
    }

    /** Somebody who is invited. */
    public record Invited(UUID inviteeId, String name, String role, String email, boolean prepared, boolean attended) {}

    /**
     * What was decided to be done.
     *
     * @param doneOn a date in Norway; null while it has not been done
     */
    public record Task(
            UUID taskId,
            String what,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /** As those may read it who need not know how the others are reached. */
    public MeetingView withoutAddresses() {
        return new MeetingView(
                caseId,
                meetingId,
                status,
                startsAt,
                endsAt,
                sequence,
                changedAt,
                overdue,
                place,
                agenda,
                invited.stream()
                        .map(one -> new Invited(
                                one.inviteeId(), one.name(), one.role(), "", one.prepared(), one.attended()))
                        .toList(),
                heldOn,
                chairedByCoordinator,
                minutes,
                tasks,
                reason);
    }

    /** Whether it is still to be held. */
    public boolean isAhead() {
        return status == Status.CALLED;
    }
}
