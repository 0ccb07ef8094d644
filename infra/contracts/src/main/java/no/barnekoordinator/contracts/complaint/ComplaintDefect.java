package no.barnekoordinator.contracts.complaint;

/** What a complaint can lack and still get (pbrl § 7-3). */
public enum ComplaintDefect {
    /** It is not signed. */
    SIGNATURE,
    /** Who complains for somebody else has not shown that it may. */
    AUTHORITY,
    /** It does not say what it is about. */
    GROUND
}
