package no.barnekoordinator.contracts.coordination;

/** What a child goes over from and to. */
public enum TransitionKind {
    TURNING_18,
    KINDERGARTEN_TO_SCHOOL,
    SCHOOL_TO_SCHOOL,
    HOSPITAL_TO_HOME
}
