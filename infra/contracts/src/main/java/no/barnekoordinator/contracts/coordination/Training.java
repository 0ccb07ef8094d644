package no.barnekoordinator.contracts.coordination;

/** What a child coordinator is trained in. */
public enum Training {
    /** The role and its tasks by statute. */
    ROLE,
    /** The rights of families, and complaint. */
    RIGHTS,
    /** What may be decided for a service, and what may not. */
    INSTRUCTIONS,
    /** Consent and confidentiality. */
    CONFIDENTIALITY,
    /** Hearing children and youth. */
    PARTICIPATION,
    OTHER
}
