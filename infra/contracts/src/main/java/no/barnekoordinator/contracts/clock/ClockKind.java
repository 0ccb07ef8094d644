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
    /** Until the day a plan is to be revised. */
    PLAN_REVISION,
    /** Until the end of the day a meeting was set to. */
    MEETING,
    /** The complainant's own, to mend a complaint; never published. */
    DEFECT
}
