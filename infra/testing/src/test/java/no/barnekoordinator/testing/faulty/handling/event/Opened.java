package no.barnekoordinator.testing.faulty.handling.event;

import no.barnekoordinator.platform.event.DomainEvent;

public record Opened(String id) implements DomainEvent {}
