package no.barnekoordinator.contracts.reporting;

/** In what capacity a survey was answered. */
public enum RespondentRole {
    FAMILY,
    COORDINATOR,
    MUNICIPALITY
}
