package no.barnekoordinator.coordination.handling.event;

/** What a coordinator knows well, as the unit has seen it. */
public enum Competence {
    ILLNESS,
    MENTAL_HEALTH,
    DISABILITY,
    REHABILITATION,
    PALLIATIVE_CARE,
    NEWBORN,
    KINDERGARTEN_AND_SCHOOL,
    CHILD_WELFARE,
    TRANSITION_TO_ADULT
}
