package no.barnekoordinator.request.handling.event;

/** What was wrong in a registration. */
public enum CorrectionReason {
    /** How the family is reached. */
    CONTACT,
    /** The children. */
    CHILDREN,
    /** When or how the family made contact. */
    FIRST_CONTACT,
    /** Something else. */
    OTHER
}
