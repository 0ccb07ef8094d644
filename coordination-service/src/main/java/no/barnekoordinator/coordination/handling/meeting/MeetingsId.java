package no.barnekoordinator.coordination.handling.meeting;

import java.util.UUID;

/** Names the stream of the meetings in a family case: {@code meetings-<uuid of the case>}. */
public record MeetingsId(UUID caseId) {

    @Override
    public String toString() {
        return "meetings-" + caseId;
    }
}
