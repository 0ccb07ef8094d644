package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.event.EventName;

/** A letter with the decision is delivered: the time to complain runs from here. */
@EventName("request.DecisionDelivered")
public record DecisionDelivered(
        UUID caseId,
        UUID requestId,
        UUID letterId,
        DeliveryChannel channel,
        LocalDate complaintDeadline,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
