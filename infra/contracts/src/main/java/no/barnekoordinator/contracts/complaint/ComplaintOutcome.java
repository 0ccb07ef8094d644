package no.barnekoordinator.contracts.complaint;

/** What the county governor decided. */
public enum ComplaintOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    ANNULLED,
    DISMISSED
}
