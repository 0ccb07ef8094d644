package no.barnekoordinator.platform.event;

/** Stands in for the platform, which this module may not depend on. */
public interface DomainEvent {}
