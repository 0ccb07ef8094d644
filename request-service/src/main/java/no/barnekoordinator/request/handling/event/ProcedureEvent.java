package no.barnekoordinator.request.handling.event;

/** A fact about how a municipality tells families of their right. */
public sealed interface ProcedureEvent extends RequestServiceEvent
        permits InformationProcedureAdopted, InformationProcedurePublished, InformationProcedureLapsed {}
