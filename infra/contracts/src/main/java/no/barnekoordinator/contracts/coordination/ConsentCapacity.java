package no.barnekoordinator.contracts.coordination;

/** In what capacity somebody consents. */
public enum ConsentCapacity {
    PARENT,
    GUARDIAN,
    /** For a child placed in foster care. */
    CHILD_WELFARE_SERVICE,
    /** From 16, on own behalf. */
    YOUTH,
    /** From 18, on own behalf. */
    YOUNG_ADULT
}
