package no.barnekoordinator.request.handling.event;

/** Why a request ended without a decision, as the unit knows it; others are told less. */
public enum ClosingCause {
    /** The child that was expected, or the child, is gone. Closed discreetly. */
    CHILD_LOST,
    /** The need is no longer there. */
    NEED_CEASED,
    /** Somebody else told of the need, and the family does not wish it. */
    NOT_WISHED,
    /** The family had already asked. */
    DUPLICATE,
    /** It should never have been registered. */
    WRONG_REGISTRATION
}
