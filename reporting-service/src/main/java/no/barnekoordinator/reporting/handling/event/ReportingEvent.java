package no.barnekoordinator.reporting.handling.event;

import no.barnekoordinator.platform.event.DomainEvent;

/** Every fact this service stores. */
public sealed interface ReportingEvent extends DomainEvent
        permits SurveyAnswered, SurveyImported, StatementMade, PopulationImported {}
