package no.barnekoordinator.request.handling.event;

/** Address protection as the population register grades it. */
public enum AddressProtection {
    /** None. */
    UNGRADED,
    /** Fortrolig. */
    CONFIDENTIAL,
    /** Strengt fortrolig. */
    STRICTLY_CONFIDENTIAL,
    /** Strengt fortrolig, abroad. */
    STRICTLY_CONFIDENTIAL_ABROAD
}
