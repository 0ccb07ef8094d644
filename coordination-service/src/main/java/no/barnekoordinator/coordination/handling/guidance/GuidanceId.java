package no.barnekoordinator.coordination.handling.guidance;

import java.util.UUID;

/** Names the stream of the guidance in a family case: {@code guidance-<uuid of the case>}. */
public record GuidanceId(UUID caseId) {

    @Override
    public String toString() {
        return "guidance-" + caseId;
    }
}
