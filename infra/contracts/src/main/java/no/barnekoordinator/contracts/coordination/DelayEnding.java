package no.barnekoordinator.contracts.coordination;

/** How a delay came to an end. */
public enum DelayEnding {
    DELIVERED,
    ANSWERED,
    NEW_DATE,
    NO_LONGER_WANTED
}
