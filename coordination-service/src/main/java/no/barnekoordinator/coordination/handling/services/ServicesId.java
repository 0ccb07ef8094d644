package no.barnekoordinator.coordination.handling.services;

import java.util.UUID;

/** Names the stream of the services in a family case: {@code services-<uuid of the case>}. */
public record ServicesId(UUID caseId) {

    @Override
    public String toString() {
        return "services-" + caseId;
    }
}
