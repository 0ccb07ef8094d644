package no.barnekoordinator.contracts.request;

/** How the first contact reached the municipality; the statutory clock is the same for all. */
public enum Channel {
    ONLINE,
    ORAL,
    WRITTEN,
    REFERRED
}
