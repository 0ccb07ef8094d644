package no.barnekoordinator.coordination.handling.event;

/** How a complaint succeeded. */
public enum ComplaintVerdict {
    /** The municipality that had decided agreed with the family (forvaltningsloven § 33). */
    REVERSED,
    PARTLY_REVERSED,
    /** The county governor did. */
    UPHELD,
    PARTLY_UPHELD,
    /** The county governor found that what was decided does not stand, and sent it back. */
    ANNULLED
}
