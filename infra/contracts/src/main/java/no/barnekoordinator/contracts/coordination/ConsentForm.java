package no.barnekoordinator.contracts.coordination;

/** How a consent was given. */
public enum ConsentForm {
    WRITTEN,
    ORAL,
    ELECTRONIC
}
