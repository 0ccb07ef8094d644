package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens a closed case again, because a complaint was upheld. Changes nothing when the case is open.
 *
 * @param at when the county governor decided, UTC
 * @param appointmentDue the instant from which an appointment is late, when nobody is appointed; UTC
 */
public record ReopenCase(
        @TargetAggregateIdentifier CaseId caseId, UUID complaintId, Instant at, Instant appointmentDue) {}
