package no.barnekoordinator.complaint.handling;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask whether a letter is still to be sent. Answers true or false. */
public record MayDeliver(@TargetAggregateIdentifier ComplaintId complaintId, UUID letterId) {}
