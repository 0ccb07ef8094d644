package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** A finding with its reason was made, or made again, for one condition. */
@EventName(value = "request.ConditionAssessed", revision = 2)
public record ConditionAssessed(
        UUID caseId,
        UUID requestId,
        Condition condition,
        boolean met,
        String ruleId,
        @Personal @Nullable String reason,
        @Personal @Nullable List<Evidence> evidence,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
