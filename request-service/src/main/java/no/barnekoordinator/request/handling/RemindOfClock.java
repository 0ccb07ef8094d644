package no.barnekoordinator.request.handling;

import no.barnekoordinator.contracts.clock.ClockKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Remind of a clock that runs out soon. Sent when the day has come; harmless at any other time. */
public record RemindOfClock(@TargetAggregateIdentifier RequestId requestId, ClockKind clock) {}
