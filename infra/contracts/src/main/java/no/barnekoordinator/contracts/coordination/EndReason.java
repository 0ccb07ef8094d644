package no.barnekoordinator.contracts.coordination;

/** Why someone is a family's coordinator no longer. */
public enum EndReason {
    LEFT_POSITION,
    FAMILY_WISH,
    PARTIALITY,
    OTHER
}
