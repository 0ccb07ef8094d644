package no.barnekoordinator.coordination.handling.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/**
 * When a meeting is to be, UTC.
 *
 * @param endsAt after it starts, at most twelve hours
 */
public record MeetingTime(Instant startsAt, Instant endsAt) {

    private static final Duration LONGEST = Duration.ofHours(12);

    public MeetingTime {
        if (!endsAt.isAfter(startsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw Refusal.againstRule("meeting-length-impossible");
        }
    }

    /** The day it is to be, in Norway. */
    public LocalDate day() {
        return Oslo.dateOf(startsAt);
    }

    void mustLieAhead(Instant at) {
        PossibleDates.mustBeNear("startsOn", day(), Oslo.dateOf(at));
        if (!startsAt.isAfter(at)) {
            throw Refusal.againstRule("meeting-not-ahead");
        }
    }
}
