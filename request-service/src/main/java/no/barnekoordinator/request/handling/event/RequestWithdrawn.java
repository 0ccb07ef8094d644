package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.event.EventName;

/** The request is not pursued. */
@EventName("request.RequestWithdrawn")
public record RequestWithdrawn(
        UUID caseId, UUID requestId, WithdrawalReason reason, String municipality, Instant happenedAt)
        implements RequestEvent {}
