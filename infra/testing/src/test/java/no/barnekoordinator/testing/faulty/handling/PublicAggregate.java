package no.barnekoordinator.testing.faulty.handling;

import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
public class PublicAggregate {}
