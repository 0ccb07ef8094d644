package no.barnekoordinator.request.handling;

import no.barnekoordinator.request.handling.AdoptInformationProcedure.ProcedureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** See whether the review day has passed. Sent when it has ended; harmless at any other time. */
public record CheckInformationProcedure(
        @TargetAggregateIdentifier ProcedureId procedure) {}
