package no.barnekoordinator.coordination.handling.event;

/** What becomes of a letter that was not delivered. */
public enum NotDelivered {
    /** The post service refused it; it is tried again. */
    REFUSED,
    /** It is not tried again: somebody must hand it over, or write down how the person is reached. */
    GIVEN_UP,
    /** It is not to be sent any more: the case has ended, or somebody else coordinates. */
    STOPPED
}
