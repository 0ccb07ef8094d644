package no.barnekoordinator.contracts.coordination;

/** Kinds of welfare services around a family. */
public enum ServiceKind {
    KINDERGARTEN,
    SCHOOL,
    PPT,
    NAV,
    CHILD_WELFARE,
    GP,
    DENTIST,
    RESPITE_CARE,
    HEALTH_CARE,
    REHABILITATION,
    ASSISTIVE_TECHNOLOGY,
    OTHER
}
