package no.barnekoordinator.request.handling.event;

/** What a letter says. */
public enum LetterKind {
    /** That a request has come, and what happens next. */
    RECEIPT,
    /** That the decision takes more time, and why. */
    PRELIMINARY_REPLY,
    /** The decision, with its reasons. */
    DECISION
}
