package no.barnekoordinator.coordination.handling.team;

import java.util.UUID;

/** Names the stream of the team around a family: {@code team-<uuid of the case>}. */
public record TeamId(UUID caseId) {

    @Override
    public String toString() {
        return "team-" + caseId;
    }
}
