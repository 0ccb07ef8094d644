package no.barnekoordinator.contracts.coordination;

/** How a delay came to an end. */
public enum DelayEnding {
    DELIVERED,
    ANSWERED,
    NEW_DATE,
    NO_LONGER_WANTED,
    /** A meeting was held, late. */
    HELD,
    /** A plan was revised, late. */
    REVISED,
    /** The case ended while something was late in it. */
    CASE_CLOSED
}
