package no.barnekoordinator.contracts.complaint;

/** What the municipality made of its own decision (forvaltningsloven § 33). */
public enum ReassessmentResult {
    REVERSED,
    PARTLY_REVERSED,
    STANDS
}
