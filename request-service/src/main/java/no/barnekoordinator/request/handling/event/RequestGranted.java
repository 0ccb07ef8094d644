package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** Every condition was met. {@code ruleIds} are the rules that produced the outcome. */
@EventName("request.RequestGranted")
public record RequestGranted(
        UUID caseId,
        UUID requestId,
        List<String> ruleIds,
        LocalDate complaintDeadline,
        @Personal @Nullable String considerations,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
