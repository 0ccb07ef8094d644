package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the case of a granted request; the same grant again changes nothing.
 *
 * @param municipality four digits
 * @param grantedAt when the request was granted, UTC
 * @param appointmentDue the instant from which an appointment is late, UTC
 */
public record OpenCase(
        @TargetAggregateIdentifier CaseId caseId,
        UUID requestId,
        String municipality,
        Instant grantedAt,
        Instant appointmentDue) {}
