package no.barnekoordinator.complaint.handling.event;

/** How a complaint came. */
public enum FilingChannel {
    /** Written on the web by somebody who is signed in. */
    ONLINE,
    /** Written, and entered by the municipality. */
    PAPER,
    /** Said to the municipality, which wrote it down. */
    ORAL
}
