package no.barnekoordinator.contracts.coordination;

/** How far a measure of an individual plan has come. */
public enum MeasureProgress {
    NOT_BEGUN,
    UNDER_WAY,
    DONE,
    STOPPED
}
