package no.barnekoordinator.complaint.handling.event;

/** By what somebody complains for somebody else (pbrl § 7-3). */
public enum Authority {
    /** For oneself, or for one's child. */
    NOT_NEEDED,
    /** A lawyer needs to show none. */
    LAWYER,
    /** A written authority was shown. */
    SHOWN,
    /** None was shown. */
    MISSING
}
