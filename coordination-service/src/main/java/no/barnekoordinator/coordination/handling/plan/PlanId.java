package no.barnekoordinator.coordination.handling.plan;

import java.util.UUID;

/** Names the stream of the individual plan in a family case: {@code plan-<uuid of the case>}. */
public record PlanId(UUID caseId) {

    @Override
    public String toString() {
        return "plan-" + caseId;
    }
}
