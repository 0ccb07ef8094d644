package no.barnekoordinator.request.handling.event;

import no.barnekoordinator.platform.event.DomainEvent;

/** Every fact this service stores. */
public sealed interface RequestServiceEvent extends DomainEvent permits RequestEvent, ProcedureEvent, UnitEvent {}
