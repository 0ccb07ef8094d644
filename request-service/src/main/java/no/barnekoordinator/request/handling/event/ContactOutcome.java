package no.barnekoordinator.request.handling.event;

/** What came of contacting a family somebody else has told about. */
public enum ContactOutcome {
    /** The family wishes a child coordinator. */
    WISHES,
    /** It does not. */
    DOES_NOT_WISH,
    /** It was not reached. */
    NOT_REACHED
}
