package no.barnekoordinator.testing.faulty.handling;

import org.axonframework.modelling.command.AggregateIdentifier;

public class PublicUnmarkedAggregate {
    @AggregateIdentifier
    String id;
}
