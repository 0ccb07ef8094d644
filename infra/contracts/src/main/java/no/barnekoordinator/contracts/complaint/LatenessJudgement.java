package no.barnekoordinator.contracts.complaint;

/** What was made of a late complaint (forvaltningsloven § 31). */
public enum LatenessJudgement {
    /** Taken: the complainant cannot be blamed for being late. */
    NOT_BLAMEWORTHY,
    /** Taken: there are special reasons to look into it. */
    SPECIAL_REASONS,
    /** Not taken. */
    REFUSED
}
