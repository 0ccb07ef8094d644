package no.barnekoordinator.request.handling;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ask whether a letter is still to be sent: not when it is delivered, nor when the request ended for a reason that
 * stops every letter. Answers true or false.
 */
public record MayDeliver(@TargetAggregateIdentifier RequestId requestId, UUID letterId) {}
