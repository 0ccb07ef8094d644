package no.barnekoordinator.contracts.coordination;

/** Why an appointment came to nothing. */
public enum DeclineReason {
    NO_CAPACITY,
    /** Knows the family, or is partial for another reason. */
    PARTIALITY,
    LACKS_COMPETENCE,
    OTHER,
    /** The unit asks no longer. */
    UNIT_WITHDREW
}
