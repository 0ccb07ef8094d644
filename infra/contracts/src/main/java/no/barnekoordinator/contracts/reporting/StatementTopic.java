package no.barnekoordinator.contracts.reporting;

/** What a municipality may state of its own work with child coordinators, each with the unit it is stated in. */
public enum StatementTopic {
    /** Of the money for 2022–2023, what the municipality was given: whole kroner. */
    ALLOCATED,
    /** What it has spent on child coordinators: whole kroner. */
    SPENT,
    /** Positions for child coordinators: hundredths of a full-time position. */
    POSITIONS,
    /** Persons who have been trained for the role. */
    TRAINED,
    /** Written procedures for the work. */
    PROCEDURES
}
