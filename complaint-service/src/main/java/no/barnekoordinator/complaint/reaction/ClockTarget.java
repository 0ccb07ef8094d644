package no.barnekoordinator.complaint.reaction;

import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;

/** What a deadline is about: one clock of one complaint; as text {@code <complaint>/<clock>}. */
record ClockTarget(UUID complaintId, ComplaintClock clock) {

    /** Kind of the deadlines of this service. */
    static final String DEADLINE = "complaint-clock";

    static ClockTarget parse(String text) {
        int slash = text.indexOf('/');
        return new ClockTarget(
                UUID.fromString(text.substring(0, slash)), ComplaintClock.valueOf(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return complaintId + "/" + clock;
    }
}
