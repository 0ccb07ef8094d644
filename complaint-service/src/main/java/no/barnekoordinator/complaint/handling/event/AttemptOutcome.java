package no.barnekoordinator.complaint.handling.event;

/** What came of an attempt to deliver a letter. */
public enum AttemptOutcome {
    /** It is delivered. */
    DELIVERED,
    /** The post service refused it; it is tried again. */
    REFUSED,
    /** It was refused and is not tried again: the municipality must do something. */
    GIVEN_UP,
    /** It was not sent, because nobody is left to send it to. */
    STOPPED
}
