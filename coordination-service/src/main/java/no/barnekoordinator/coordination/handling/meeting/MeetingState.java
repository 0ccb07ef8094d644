package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.platform.time.Oslo;

/**
 * A meeting that has been called and neither held nor cancelled.
 *
 * @param startsAt UTC
 * @param sequence how often its invitation has changed
 * @param dueOn the day it was to be held; once that day was missed, it stays
 * @param overdue whether that day went by
 * @param delayed whether that is stated, and not yet over
 */
record MeetingState(
        List<UUID> invited,
        Set<UUID> prepared,
        Instant startsAt,
        int sequence,
        LocalDate dueOn,
        boolean overdue,
        boolean delayed) {

    static MeetingState called(List<UUID> invited, Instant startsAt) {
        return new MeetingState(List.copyOf(invited), Set.of(), startsAt, 0, Oslo.dateOf(startsAt), false, false);
    }

    MeetingState moved(Instant to, int newSequence) {
        return new MeetingState(
                invited, prepared, to, newSequence, overdue ? dueOn : Oslo.dateOf(to), overdue, delayed);
    }

    MeetingState missed() {
        return new MeetingState(invited, prepared, startsAt, sequence, dueOn, true, delayed);
    }

    MeetingState delayed(boolean stated) {
        return new MeetingState(invited, prepared, startsAt, sequence, dueOn, overdue, stated);
    }

    MeetingState prepared(UUID invitee) {
        Set<UUID> more = new HashSet<>(prepared);
        more.add(invitee);
        return new MeetingState(invited, Set.copyOf(more), startsAt, sequence, dueOn, overdue, delayed);
    }
}
