package no.barnekoordinator.request.handling.event;

/** How it is known who asks. */
public enum IdentityProof {
    /** Signed in with a national login. */
    LOGIN,
    /** Showed proof of identity to the unit. */
    SHOWN,
    /** Known to the unit from before. */
    KNOWN
}
