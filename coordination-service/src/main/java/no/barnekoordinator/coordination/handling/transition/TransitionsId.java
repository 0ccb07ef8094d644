package no.barnekoordinator.coordination.handling.transition;

import java.util.UUID;

/** Names the stream of the transitions in a family case: {@code transitions-<uuid of the case>}. */
public record TransitionsId(UUID caseId) {

    @Override
    public String toString() {
        return "transitions-" + caseId;
    }
}
