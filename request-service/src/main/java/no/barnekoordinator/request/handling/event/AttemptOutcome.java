package no.barnekoordinator.request.handling.event;

/** What came of an attempt to deliver a letter. */
public enum AttemptOutcome {
    /** It is delivered. */
    DELIVERED,
    /** The post service refused it; it is tried again. */
    REFUSED,
    /** It was refused and is not tried again: the unit must do something. */
    GIVEN_UP,
    /** It was not sent, because the request had ended. */
    STOPPED
}
