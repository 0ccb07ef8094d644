package no.barnekoordinator.contracts.coordination;

/** Why nobody coordinates for a family that has had a coordinator. */
public enum VacancyReason {
    /** On leave, and nobody stands in. */
    LEAVE,
    APPOINTMENT_ENDED,
    /** The case was opened again, and nobody was there. */
    CASE_REOPENED,
    /** The family moved here, and has had a coordinator where it came from. */
    CASE_MOVED
}
