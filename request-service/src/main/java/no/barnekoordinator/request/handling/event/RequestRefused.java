package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** At least one condition was not met; the fallbacks were considered. */
@EventName("request.RequestRefused")
public record RequestRefused(
        UUID caseId,
        UUID requestId,
        List<Condition> unmet,
        List<String> ruleIds,
        LocalDate complaintDeadline,
        @Personal @Nullable String considerations,
        @Personal @Nullable String fallbackOrdinaryCoordinator,
        @Personal @Nullable String fallbackIndividualPlan,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
