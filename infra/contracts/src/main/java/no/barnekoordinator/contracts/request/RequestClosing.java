package no.barnekoordinator.contracts.request;

/** Why a request ended without a decision. */
public enum RequestClosing {
    /** The need is no longer there. No reason is told to others. */
    NEED_CEASED,
    /** Somebody else told of the need, and the family does not wish it. */
    NOT_WISHED,
    /** The family had already asked. */
    DUPLICATE,
    /** It should never have been registered. */
    WRONG_REGISTRATION
}
