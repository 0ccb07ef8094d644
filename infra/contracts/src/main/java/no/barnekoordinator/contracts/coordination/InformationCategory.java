package no.barnekoordinator.contracts.coordination;

/** What sort of information about a family; a consent covers one or more. */
public enum InformationCategory {
    /** Names, address and how they are reached: confidential too (hol § 12-1). */
    CONTACT,
    HEALTH,
    SCHOOL,
    /** Which services there are, their dates and delays. */
    SERVICES,
    /** The individual plan. */
    PLAN,
    MEETINGS
}
