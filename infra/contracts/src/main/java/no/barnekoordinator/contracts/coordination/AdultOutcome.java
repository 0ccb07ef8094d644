package no.barnekoordinator.contracts.coordination;

/** What came of the offer of an ordinary coordinator to one who turned 18. */
public enum AdultOutcome {
    /** An ordinary coordinator is in place. */
    COORDINATED,
    /** The young adult did not want one. */
    DECLINED,
    /** The municipality ended the case with nobody in place. */
    WITHOUT_COORDINATOR
}
