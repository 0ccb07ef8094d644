package no.barnekoordinator.coordination.handling.services;

/** How far a service has come, from a need to something that works for the family. */
enum Step {
    SEEN,
    ASKED,
    APPLIED,
    DECLINED,
    GRANTED,
    SCHEDULED,
    DELIVERED,
    WITHDRAWN;

    /** Nothing has been promised, and it is still wanted. */
    boolean isBeforePromise() {
        return compareTo(SCHEDULED) < 0;
    }

    /** A service that was asked or applied to has not answered. */
    boolean awaitsAnswer() {
        return this == ASKED || this == APPLIED;
    }
}
