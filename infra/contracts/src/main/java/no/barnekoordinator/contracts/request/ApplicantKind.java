package no.barnekoordinator.contracts.request;

/** Who asked. */
public enum ApplicantKind {
    PARENT,
    EXPECTING_PARENT,
    PROFESSIONAL,
    YOUTH,
    /** Asks for the child in its care; the child welfare service consents. */
    FOSTER_PARENT,
    /** Appointed for the child. */
    GUARDIAN,
    /** Has taken over the care of the child. */
    CHILD_WELFARE_SERVICE
}
