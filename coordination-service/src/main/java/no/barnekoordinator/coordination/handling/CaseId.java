package no.barnekoordinator.coordination.handling;

import java.util.UUID;

/** Names the stream of a family case: {@code case-<uuid>}. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return "case-" + value;
    }
}
