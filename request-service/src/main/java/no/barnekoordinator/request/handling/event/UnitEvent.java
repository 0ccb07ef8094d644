package no.barnekoordinator.request.handling.event;

/** A fact about a municipality's coordinating unit. */
public sealed interface UnitEvent extends RequestServiceEvent permits UnitContactPublished, PracticeAdopted {}
