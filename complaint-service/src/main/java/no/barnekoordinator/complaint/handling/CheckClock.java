package no.barnekoordinator.complaint.handling;

import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** See whether a clock has run out. Sent when its time has come; harmless at any other time. */
public record CheckClock(@TargetAggregateIdentifier ComplaintId complaintId, ComplaintClock clock) {}
