package no.barnekoordinator.contracts.clock;

/** The statutory and municipal clocks; the rule behind each is named in the event. */
public enum ClockKind {
    PRELIMINARY_REPLY,
    DECISION,
    APPOINTMENT,
    SERVICE_DUE,
    /** Until a service is promised for a need that was seen. */
    SERVICE_NEED,
    /** Until a service that was asked or applied to has answered. */
    SERVICE_ANSWER,
    REASSESSMENT,
    COUNTY_GOVERNOR,
    FULFILMENT,
    FAMILY_CONTACT,
    /** A family that has had a coordinator has nobody: how soon somebody is to be there. */
    VACANCY,
    /** Until the day a plan is to be revised. */
    PLAN_REVISION,
    /** Until the end of the day a meeting was set to. */
    MEETING
}
