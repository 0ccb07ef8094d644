package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** A decision was written; another person must confirm it. {@code proposedBy} is the opaque subject of who did. */
@EventName("request.DecisionProposed")
public record DecisionProposed(
        UUID caseId,
        UUID requestId,
        ProposedOutcome outcome,
        String proposedBy,
        @Personal @Nullable String considerations,
        @Personal @Nullable String fallbackOrdinaryCoordinator,
        @Personal @Nullable String fallbackIndividualPlan,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
