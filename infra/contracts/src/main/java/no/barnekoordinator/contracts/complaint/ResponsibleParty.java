package no.barnekoordinator.contracts.complaint;

/** Whom the county governor holds responsible for what is to be done. */
public enum ResponsibleParty {
    /** The coordinating unit of the municipality. */
    COORDINATING_UNIT,
    /** The health and care service of the municipality. */
    HEALTH_AND_CARE_SERVICE,
    /** Another of its services. */
    OTHER_SERVICE,
    /** The municipality as such. */
    MUNICIPALITY
}
