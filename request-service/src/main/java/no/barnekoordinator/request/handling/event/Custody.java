package no.barnekoordinator.request.handling.event;

/** Who has the care of the children. */
public enum Custody {
    /** The parents, together or each by themselves. */
    PARENTS,
    /** The child welfare service has taken it over; it consents (pbrl § 4-4). */
    FOSTER_CARE,
    /** A guardian is appointed for the child. */
    GUARDIAN
}
