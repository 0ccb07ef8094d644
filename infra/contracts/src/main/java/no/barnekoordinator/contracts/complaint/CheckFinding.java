package no.barnekoordinator.contracts.complaint;

/** What came of checking one thing about a complaint (pbrl §§ 7-2, 7-3, 7-5). */
public enum CheckFinding {
    /** It is in order. */
    MET,
    /** It is not in order. */
    NOT_MET,
    /** Somebody must look at it. */
    TO_BE_JUDGED
}
