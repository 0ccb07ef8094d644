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
    /** Until the transition to adult life is to be planned. */
    TRANSITION_PLAN,
    /** The complainant's own, to mend a complaint; never published. */
    DEFECT
}
