package no.barnekoordinator.coordination.handling.event;

/** The statute an individual plan is made under. One plan may stand on several. */
public enum PlanBasis {
    /** helse- og omsorgstjenesteloven § 7-1. */
    HEALTH_AND_CARE,
    /** spesialisthelsetjenesteloven § 2-5. */
    SPECIALIST_HEALTH,
    /** barnevernsloven § 15-9. */
    CHILD_WELFARE,
    /** sosialtjenesteloven §§ 28 and 33. */
    SOCIAL_SERVICES,
    /** NAV-loven § 15. */
    NAV
}
