package no.barnekoordinator.complaint.handling.event;

/** What a letter says. */
public enum LetterKind {
    /** That a complaint has come, and what happens next. */
    RECEIPT,
    /** What the complaint lacks, and until when it can be mended. */
    DEFECT_NOTICE,
    /** What the municipality made of it. */
    REASSESSMENT,
    /** That it is not treated, and why. */
    DISMISSAL,
    /** That it was sent to the county governor: a copy of what was said. */
    FORWARDING
}
