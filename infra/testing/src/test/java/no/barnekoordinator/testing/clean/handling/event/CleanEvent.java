package no.barnekoordinator.testing.clean.handling.event;

import no.barnekoordinator.platform.event.DomainEvent;

public sealed interface CleanEvent extends DomainEvent permits CaseOpened {}
