package no.barnekoordinator.contracts.clock;

/** The statutory and municipal clocks; the rule behind each is named in the event. */
public enum ClockKind {
    PRELIMINARY_REPLY,
    DECISION,
    APPOINTMENT,
    SERVICE_DUE,
    REASSESSMENT,
    COUNTY_GOVERNOR,
    FULFILMENT,
    FAMILY_CONTACT,
    /** A family that has had a coordinator has nobody: how soon somebody is to be there. */
    VACANCY,
    /** The complainant's own, to mend a complaint; never published. */
    DEFECT
}
